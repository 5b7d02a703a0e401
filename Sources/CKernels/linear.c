// Matrix products over packed weights: one kernel, compiled for the widths of vectors that machines have.
#include "CKernels.h"

#include <string.h>

size_t ck_packed_count(size_t outputs, size_t inputs) {
  return (outputs + CK_PANEL - 1) / CK_PANEL * CK_PANEL * inputs;
}

void ck_pack(const int8_t *weights, const float *scales, size_t outputs, size_t inputs, float *packed) {
  for (size_t first = 0; first < outputs; first += CK_PANEL) {
    float *panel = packed + first * inputs;
    size_t here = outputs - first < CK_PANEL ? outputs - first : CK_PANEL;
    memset(panel, 0, CK_PANEL * inputs * sizeof(float));
    for (size_t column = 0; column < here; column++) {
      const int8_t *row = weights + (first + column) * inputs;
      const float scale = scales[first + column];
      for (size_t input = 0; input < inputs; input++) panel[input * CK_PANEL + column] = row[input] * scale;
    }
  }
}

typedef void linear_function(const float *, size_t, size_t, size_t, const float *, const float *, size_t,
                             float *);

// NAME: a product for vectors of LANES floats, taking VECTORS of them of a panel and ROWS rows at a time.
#define DEFINE_LINEAR(NAME, TARGET, LANES, VECTORS, ROWS)                                                  \
  typedef float NAME##_vector __attribute__((vector_size(LANES * 4), aligned(4)));                         \
                                                                                                           \
  TARGET static inline __attribute__((always_inline)) void NAME##_tile(                                    \
      const float *x, size_t stride, size_t inputs, const float *panel, const float *start, float *y,      \
      size_t y_stride, size_t columns, const int rows) {                                                   \
    NAME##_vector sums[ROWS][VECTORS];                                                                     \
    _Pragma("clang loop unroll(full)") for (int r = 0; r < rows; r++)                                      \
      _Pragma("clang loop unroll(full)") for (int v = 0; v < VECTORS; v++)                                 \
        sums[r][v] = *(const NAME##_vector *)(start + v * LANES);                                          \
    for (size_t k = 0; k < inputs; k++) {                                                                  \
      NAME##_vector weights[VECTORS];                                                                      \
      _Pragma("clang loop unroll(full)") for (int v = 0; v < VECTORS; v++)                                 \
        weights[v] = *(const NAME##_vector *)(panel + k * CK_PANEL + v * LANES);                           \
      _Pragma("clang loop unroll(full)") for (int r = 0; r < rows; r++)                                    \
        _Pragma("clang loop unroll(full)") for (int v = 0; v < VECTORS; v++)                               \
          sums[r][v] += weights[v] * x[r * stride + k];                                                    \
    }                                                                                                      \
    if (columns == VECTORS * LANES) {                                                                      \
      _Pragma("clang loop unroll(full)") for (int r = 0; r < rows; r++)                                    \
        _Pragma("clang loop unroll(full)") for (int v = 0; v < VECTORS; v++)                               \
          *(NAME##_vector *)(y + r * y_stride + v * LANES) = sums[r][v];                                   \
      return;                                                                                              \
    }                                                                                                      \
    float edge[VECTORS * LANES];                                                                           \
    _Pragma("clang loop unroll(full)") for (int r = 0; r < rows; r++) {                                    \
      _Pragma("clang loop unroll(full)") for (int v = 0; v < VECTORS; v++)                                 \
        *(NAME##_vector *)(edge + v * LANES) = sums[r][v];                                                 \
      memcpy(y + r * y_stride, edge, columns * sizeof(float));                                             \
    }                                                                                                      \
  }                                                                                                        \
                                                                                                           \
  TARGET static void NAME(const float *x, size_t stride, size_t rows, size_t inputs, const float *packed,  \
                          const float *bias, size_t outputs, float *y) {                                   \
    for (size_t first = 0; first < outputs; first += VECTORS * LANES) {                                    \
      const float *panel = packed + first / CK_PANEL * CK_PANEL * inputs + first % CK_PANEL;               \
      const size_t columns = outputs - first < VECTORS * LANES ? outputs - first : VECTORS * LANES;        \
      float start[VECTORS * LANES] = {0};                                                                  \
      memcpy(start, bias + first, columns * sizeof(float));                                                \
      size_t row = 0;                                                                                      \
      for (; row + ROWS <= rows; row += ROWS)                                                              \
        NAME##_tile(x + row * stride, stride, inputs, panel, start, y + row * outputs + first, outputs,    \
                    columns, ROWS);                                                                        \
      for (; row + 4 <= rows; row += 4)                                                                    \
        NAME##_tile(x + row * stride, stride, inputs, panel, start, y + row * outputs + first, outputs,    \
                    columns, 4);                                                                           \
      for (; row < rows; row++)                                                                            \
        NAME##_tile(x + row * stride, stride, inputs, panel, start, y + row * outputs + first, outputs,    \
                    columns, 1);                                                                           \
    }                                                                                                      \
  }

#pragma STDC FP_CONTRACT ON

DEFINE_LINEAR(linear_plain, , 4, 4, 4)
#if defined(__x86_64__)
DEFINE_LINEAR(linear_v3, __attribute__((target("avx2,fma"))), 8, 2, 6)
DEFINE_LINEAR(linear_v4, __attribute__((target("avx512f,avx512vl,avx512bw,avx512dq,fma"))), 16, 2, 12)
#endif

static linear_function *chosen(void) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))
    return linear_v4;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return linear_v3;
#endif
  return linear_plain;
}

void ck_linear(const float *x, size_t stride, size_t rows, size_t inputs, const float *packed,
               const float *bias, size_t outputs, float *y) {
  chosen()(x, stride, rows, inputs, packed, bias, outputs, y);
}
