/// The data files that travel inside the program: word lists and small models.
///
/// The files themselves lie beside the Swift code that uses them. `data.c` takes their bytes in with
/// #embed, so that a build notices when a file changes and the program needs no folder beside it.
#pragma once
#include <stddef.h>

/// The bytes of one file. They live as long as the program.
struct ChanceryData {
  const unsigned char *bytes;
  size_t count;
};

/// The file of that name (`clean/french/teasers`), or a null pointer and 0 when there is none.
struct ChanceryData chancery_data(const char *name);

/// The name of the file at a place in the table, or null past its end.
const char *chancery_data_name(size_t index);
