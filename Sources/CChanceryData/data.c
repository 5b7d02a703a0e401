#include "CChanceryData.h"

#include <string.h>

// #embed is C23; Clang takes it in every language mode and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

const char *chancery_data_name(size_t index) {
  (void)index;
  return NULL;
}

struct ChanceryData chancery_data(const char *name) {
  (void)name;
  return (struct ChanceryData){NULL, 0};
}
