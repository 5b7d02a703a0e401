#include "CChanceryModels.h"

#include <string.h>

// #embed is C23; Clang takes it in every language mode and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char default_model[] = {
#embed "../../Models/default.model"
};
_Alignas(64) static const unsigned char accurate_model[] = {
#embed "../../Models/accurate.model"
};
_Alignas(64) static const unsigned char sentences_model[] = {
#embed "../../Models/sentences.model"
};
_Alignas(64) static const unsigned char lexicon_model[] = {
#embed "../../Models/lexicon.model"
};

static const struct {
  const char *name;
  struct ChanceryModelData data;
} models[] = {
    {"default.model", {default_model, sizeof default_model}},
    {"accurate.model", {accurate_model, sizeof accurate_model}},
    {"sentences.model", {sentences_model, sizeof sentences_model}},
    {"lexicon.model", {lexicon_model, sizeof lexicon_model}},
};

struct ChanceryModelData chancery_model(const char *name) {
  for (size_t index = 0; index < sizeof models / sizeof models[0]; index++) {
    if (strcmp(models[index].name, name) == 0) return models[index].data;
  }
  return (struct ChanceryModelData){NULL, 0};
}
