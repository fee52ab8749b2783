// A C contender as a process: it defines `answer` and `batch`, and is told which to run, line by line.
#define _GNU_SOURCE
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/** Numbers to be compared; returns how many, 100 at most. */
static int answer(double *numbers);

/** Does the work and returns the number of operations. */
static long batch(void);

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}

int main(void) {
  char line[64];
  while (fgets(line, sizeof line, stdin)) {
    if (!strcmp(line, "answer\n")) {
      double numbers[100];
      int n = answer(numbers);
      for (int i = 0; i < n; i++) printf("%s%.17g", i ? "," : "[", numbers[i]);
      puts("]");
    } else {
      double start = now();
      long operations = batch();
      printf("{\"seconds\":%.9f,\"operations\":%ld}\n", now() - start, operations);
    }
    fflush(stdout);
  }
}
