/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/*
 * peak-memory COMMAND…: runs it, its answers thrown away, and prints the most memory that it took
 * in kilobytes; ends as it ended. A program of its own, since what a process took before it became
 * another program counts as that one’s.
 */

static void
become (char **argv)
{
  int null = open ("/dev/null", O_WRONLY);

  if (null >= 0 && dup2 (null, STDOUT_FILENO) >= 0)
    execv (argv[0], argv);
  _exit (127);
}

int
main (int    argc,
      char **argv)
{
  struct rusage usage;
  int status = 0;
  pid_t pid;

  if (argc < 2)
    return 2;
  pid = fork ();
  if (pid == 0)
    become (argv + 1);
  if (pid < 0 || wait4 (pid, &status, 0, &usage) != pid)
    return 1;
  printf ("%ld\n", usage.ru_maxrss);
  return WIFEXITED (status) ? WEXITSTATUS (status) : 1;
}
