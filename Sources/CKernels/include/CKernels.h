// The arithmetic of the language model: single precision, row-major, no state, no allocation.
#ifndef CKERNELS_H
#define CKERNELS_H

#include <stddef.h>
#include <stdint.h>

// The number of output columns that lie together in packed weights.
#define CK_PANEL 32

// The number of floats that packed weights of outputs × inputs take.
size_t ck_packed_count(size_t outputs, size_t inputs);

// Packs weights of one signed byte each, row by row (outputs × inputs), times the scale of their row.
// Columns that fill the last panel are zero.
void ck_pack(const int8_t *weights, const float *scales, size_t outputs, size_t inputs, float *packed);

// y[rows × outputs] = x[rows × inputs] · weightsᵀ + bias. The stride of x is given in floats; that of y
// is `outputs`. Each row's result depends on that row alone, whatever stands beside it.
void ck_linear(const float *x, size_t stride, size_t rows, size_t inputs, const float *packed,
               const float *bias, size_t outputs, float *y);

// Adds to a vector `count` rows of a table of signed bytes, each times its scale. The numbers of the rows
// must lie in the table; they are not checked.
void ck_add_rows(const int8_t *table, const float *scales, size_t width, const int32_t *rows,
                 size_t count, float *sum);

// x = layer normalisation of x + y, row by row; y may be null.
void ck_normalise(float *x, const float *y, size_t rows, size_t width, const float *gain,
                  const float *shift, float epsilon);

// x = x + y times the scale.
void ck_add_scaled(float *x, const float *y, float scale, size_t count);

// x = GELU(x), the exact form over the error function (error below 1e-6).
void ck_gelu(float *x, size_t count);

// y[rows × width] = x's left half times the sigmoid of its right half; x is rows × 2 width.
void ck_gate(const float *x, size_t rows, size_t width, float *y);

// x = softmax(x), row by row over `width` values.
void ck_softmax(float *x, size_t rows, size_t width);

// The floats that ck_attend works with.
size_t ck_attend_count(size_t count, size_t width);

// Self-attention of one head over `count` rows. q, k, v have the given stride; the result goes to y with
// its own. bias[distance + span] is added to each score, distances clamped to ±span; null for none.
// work: ck_attend_count(count, width) floats.
void ck_attend(const float *q, const float *k, const float *v, size_t stride, size_t count, size_t width,
               const float *bias, size_t span, float *y, size_t y_stride, float *work);

// y[i, j] = the product of vector i of a and vector j of b; the stride of y is given in floats.
void ck_products(const float *a, size_t a_count, const float *b, size_t b_count, size_t width, float *y,
                 size_t y_stride);

// x = (1 - share) log softmax(x) + share log softmax(y), row by row: two opinions as one.
void ck_mix(float *x, const float *y, size_t rows, size_t width, float share);

#endif
