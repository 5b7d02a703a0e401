// Prints how many megabytes of web pages a second the C parsers at hand take, as JSON: the median of
// several rounds over the given files, on one core, by CPU time. Trees are dropped as they are made.
//
//   html_rivals ROUNDS FILE…
//
// scripts/bench compiles it with -DWITH_LIBXML2 and -DWITH_GUMBO where their headers are installed.
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#ifdef WITH_LIBXML2
#include <libxml/HTMLparser.h>
#endif
#ifdef WITH_GUMBO
#include <gumbo.h>
#endif

struct page {
  char *bytes;
  size_t count;
};

static double seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static int ascending(const void *left, const void *right) {
  double difference = *(const double *)left - *(const double *)right;
  return (difference > 0) - (difference < 0);
}

static void measure(const char *name, void (*parse)(struct page), struct page *pages, int count, int rounds) {
  double *rates = calloc((size_t)rounds, sizeof *rates);
  size_t bytes = 0;
  for (int index = 0; index < count; index++) bytes += pages[index].count;
  for (int round = 0; round < rounds; round++) {
    double start = seconds();
    for (int index = 0; index < count; index++) parse(pages[index]);
    rates[round] = (double)bytes / 1e6 / (seconds() - start);
  }
  qsort(rates, (size_t)rounds, sizeof *rates, ascending);
  printf("{\"parser\":\"%s\",\"mb_s\":%f,\"bytes\":%zu}\n", name, rates[rounds / 2], bytes);
  free(rates);
}

#ifdef WITH_LIBXML2
static void libxml2(struct page page) {
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
  htmlDocPtr document = htmlReadMemory(page.bytes, (int)page.count, NULL, "UTF-8", options);
  if (document) xmlFreeDoc(document);
}
#endif

#ifdef WITH_GUMBO
static void gumbo(struct page page) {
  GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, page.bytes, page.count);
  gumbo_destroy_output(&kGumboDefaultOptions, output);
}
#endif

static struct page read_page(const char *path) {
  struct page page = {NULL, 0};
  FILE *file = fopen(path, "rb");
  if (!file) return page;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  if (size > 0 && (page.bytes = malloc((size_t)size))) page.count = fread(page.bytes, 1, (size_t)size, file);
  fclose(file);
  return page;
}

int main(int argc, char **argv) {
  int rounds = argc > 2 ? atoi(argv[1]) : 0;
  if (rounds < 1) {
    fprintf(stderr, "usage: html_rivals ROUNDS FILE...\n");
    return 2;
  }
  int count = argc - 2;
  struct page *pages = calloc((size_t)count, sizeof *pages);
  for (int index = 0; index < count; index++) pages[index] = read_page(argv[index + 2]);
#ifdef WITH_LIBXML2
  measure("libxml2", libxml2, pages, count, rounds);
#endif
#ifdef WITH_GUMBO
  measure("gumbo", gumbo, pages, count, rounds);
#endif
  (void)measure;
  return 0;
}
