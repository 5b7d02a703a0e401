// Element-wise functions, normalisation and attention; written so that a compiler can use wide vectors.
#include "CKernels.h"

#include <math.h>
#include <string.h>

#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
// What chooses a clone runs before the sanitizer is ready, and would crash.
#define WIDE
#endif
#endif

#if defined(WIDE)
#elif defined(__x86_64__)
#define WIDE __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define WIDE
#endif

// eˣ: 2 to the whole part of x/ln 2, times a polynomial of the rest (Cephes expf; relative error 2e-7).
static inline __attribute__((always_inline)) float exponential(float x) {
  // A NaN fails both comparisons and must not reach the cast below.
  x = x > -87.0f ? (x < 88.0f ? x : 88.0f) : -87.0f;
  const float shifted = x * 1.44269504f + 12582912.0f;
  const float whole = shifted - 12582912.0f;
  const float r = x - whole * 0.693359375f - whole * -2.12194440e-4f;
  float p = 1.9875691500e-4f;
  p = p * r + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * r * r + r + 1.0f;
  int32_t bits = ((int32_t)whole + 127) << 23;
  float power;
  memcpy(&power, &bits, 4);
  return p * power;
}

// erf by Abramowitz and Stegun 7.1.26 (absolute error 1.5e-7).
WIDE void ck_gelu(float *x, size_t count) {
  for (size_t i = 0; i < count; i++) {
    const float z = x[i] * 0.70710678f, a = z < 0 ? -z : z;
    const float t = 1.0f / (1.0f + 0.3275911f * a);
    float p = 1.061405429f;
    p = p * t - 1.453152027f;
    p = p * t + 1.421413741f;
    p = p * t - 0.284496736f;
    p = p * t + 0.254829592f;
    const float e = 1.0f - p * t * exponential(-a * a);
    x[i] = 0.5f * x[i] * (1.0f + (z < 0 ? -e : e));
  }
}

WIDE void ck_gate(const float *x, size_t rows, size_t width, float *y) {
  for (size_t r = 0; r < rows; r++) {
    const float *left = x + r * 2 * width, *right = left + width;
    for (size_t i = 0; i < width; i++) y[r * width + i] = left[i] / (1.0f + exponential(-right[i]));
  }
}

WIDE void ck_add_rows(const int8_t *table, const float *scales, size_t width, const int32_t *rows,
                      size_t count, float *sum) {
  for (size_t r = 0; r < count; r++) {
    const int8_t *row = table + (size_t)rows[r] * width;
    const float scale = scales[rows[r]];
    for (size_t i = 0; i < width; i++) sum[i] += scale * row[i];
  }
}

// Sums of a vector in sixteen strands, so that they need not be reordered to be fast.
static inline __attribute__((always_inline)) float total(const float *x, size_t width) {
  float strands[16] = {0};
  size_t i = 0;
  for (; i + 16 <= width; i += 16)
    for (int s = 0; s < 16; s++) strands[s] += x[i + s];
  float sum = 0;
  for (; i < width; i++) sum += x[i];
  for (int s = 0; s < 16; s++) sum += strands[s];
  return sum;
}

static inline __attribute__((always_inline)) float squares(const float *x, size_t width, float mean) {
  float strands[16] = {0};
  size_t i = 0;
  for (; i + 16 <= width; i += 16)
    for (int s = 0; s < 16; s++) strands[s] += (x[i + s] - mean) * (x[i + s] - mean);
  float sum = 0;
  for (; i < width; i++) sum += (x[i] - mean) * (x[i] - mean);
  for (int s = 0; s < 16; s++) sum += strands[s];
  return sum;
}

WIDE void ck_normalise(float *x, const float *y, size_t rows, size_t width, const float *gain,
                       const float *shift, float epsilon) {
  for (size_t r = 0; r < rows; r++, x += width) {
    if (y) {
      for (size_t i = 0; i < width; i++) x[i] += y[i];
      y += width;
    }
    const float mean = total(x, width) / width;
    const float inverse = 1.0f / sqrtf(squares(x, width, mean) / width + epsilon);
    for (size_t i = 0; i < width; i++) x[i] = (x[i] - mean) * inverse * gain[i] + shift[i];
  }
}

WIDE void ck_add_scaled(float *x, const float *y, float scale, size_t count) {
  for (size_t i = 0; i < count; i++) x[i] += scale * y[i];
}

static inline __attribute__((always_inline)) void softmax(float *x, size_t width) {
  if (width == 0) return;
  float most = x[0];
  for (size_t i = 1; i < width; i++) most = x[i] > most ? x[i] : most;
  for (size_t i = 0; i < width; i++) x[i] = exponential(x[i] - most);
  const float inverse = 1.0f / total(x, width);
  for (size_t i = 0; i < width; i++) x[i] *= inverse;
}

WIDE void ck_softmax(float *x, size_t rows, size_t width) {
  for (size_t r = 0; r < rows; r++) softmax(x + r * width, width);
}

size_t ck_attend_count(size_t count, size_t width) { return (count + 15) / 16 * 16 * (width + 4); }

// The scores and the result of some queries that stand together. Sums stay in sixteen strands, which a
// compiler keeps in registers: nothing is stored before it is whole, and a key is loaded once for all queries.
static inline __attribute__((always_inline)) void attend(
    const float *q, const float *turned, const float *v, size_t stride, size_t count, size_t width,
    const float *bias, long span, long place, float *y, size_t y_stride, float *scores, const int queries) {
  const size_t padded = (count + 15) / 16 * 16;
  for (size_t first = 0; first < padded; first += 16) {
    float strands[4][16] = {{0}};
    for (size_t d = 0; d < width; d++) {
      const float *row = turned + d * padded + first;
      for (int n = 0; n < queries; n++)
        for (int s = 0; s < 16; s++) strands[n][s] += q[n * stride + d] * row[s];
    }
    for (int n = 0; n < queries; n++) memcpy(scores + n * padded + first, strands[n], sizeof strands[n]);
  }
  for (int n = 0; n < queries; n++) {
    for (size_t j = 0; bias && j < count; j++) {
      long apart = (long)j - place - n;
      scores[n * padded + j] += bias[(apart < -span ? -span : apart > span ? span : apart) + span];
    }
    softmax(scores + n * padded, count);
  }
  size_t d = 0;
  for (; d + 16 <= width; d += 16) {
    float strands[4][16] = {{0}};
    for (size_t j = 0; j < count; j++) {
      const float *row = v + j * stride + d;
      for (int n = 0; n < queries; n++)
        for (int s = 0; s < 16; s++) strands[n][s] += scores[n * padded + j] * row[s];
    }
    for (int n = 0; n < queries; n++) memcpy(y + n * y_stride + d, strands[n], sizeof strands[n]);
  }
  for (; d < width; d++) {
    for (int n = 0; n < queries; n++) {
      float sum = 0;
      for (size_t j = 0; j < count; j++) sum += scores[n * padded + j] * v[j * stride + d];
      y[n * y_stride + d] = sum;
    }
  }
}

WIDE void ck_attend(const float *q, const float *k, const float *v, size_t stride, size_t count,
                    size_t width, const float *bias, size_t span, float *y, size_t y_stride, float *work) {
  const size_t padded = (count + 15) / 16 * 16;
  float *turned = work, *scores = work + padded * width;
  const float scale = 1.0f / sqrtf((float)width);
  memset(turned, 0, padded * width * sizeof(float));
  for (size_t j = 0; j < count; j++)
    for (size_t d = 0; d < width; d++) turned[d * padded + j] = k[j * stride + d] * scale;
  size_t i = 0;
  for (; i + 4 <= count; i += 4)
    attend(q + i * stride, turned, v, stride, count, width, bias, (long)span, (long)i, y + i * y_stride,
           y_stride, scores, 4);
  for (; i < count; i++)
    attend(q + i * stride, turned, v, stride, count, width, bias, (long)span, (long)i, y + i * y_stride,
           y_stride, scores, 1);
}

WIDE void ck_products(const float *a, size_t a_count, const float *b, size_t b_count, size_t width,
                      float *y, size_t y_stride) {
  for (size_t i = 0; i < a_count; i++) {
    for (size_t j = 0; j < b_count; j++) {
      const float *left = a + i * width, *right = b + j * width;
      float strands[16] = {0};
      size_t k = 0;
      for (; k + 16 <= width; k += 16)
        for (int s = 0; s < 16; s++) strands[s] += left[k + s] * right[k + s];
      float sum = 0;
      for (; k < width; k++) sum += left[k] * right[k];
      for (int s = 0; s < 16; s++) sum += strands[s];
      y[i * y_stride + j] = sum;
    }
  }
}

// The logarithm of the sum of the exponentials of a row.
static inline __attribute__((always_inline)) float log_total(const float *x, size_t width) {
  float most = x[0];
  for (size_t i = 1; i < width; i++) most = x[i] > most ? x[i] : most;
  float sum = 0;
  for (size_t i = 0; i < width; i++) sum += exponential(x[i] - most);
  return most + logf(sum);
}

WIDE void ck_mix(float *x, const float *y, size_t rows, size_t width, float share) {
  if (width == 0) return;
  for (size_t r = 0; r < rows; r++, x += width, y += width) {
    const float ours = log_total(x, width), theirs = log_total(y, width);
    for (size_t i = 0; i < width; i++) x[i] = (1 - share) * (x[i] - ours) + share * (y[i] - theirs);
  }
}
