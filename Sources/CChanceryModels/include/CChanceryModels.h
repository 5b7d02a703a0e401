// The trained models that travel inside the program.
#ifndef CCHANCERYMODELS_H
#define CCHANCERYMODELS_H

#include <stddef.h>

struct ChanceryModelData {
  const unsigned char *bytes;
  size_t count;
};

// The model with a name, as "default.model"; null bytes when there is none. The loader maps the bytes
// with the program: what is never used is never read.
struct ChanceryModelData chancery_model(const char *name);

#endif
