/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-save-pace.h"

/*
 * The promise of two seconds, in a model of time: someone types, a timer wakes the program a little
 * late, writing takes a while, and at any moment all may end. Times are in milliseconds.
 */

#define PROMISE_MS 2000
#define LATEST_WAKE_MS 100
#define LONGEST_WRITE_MS 300
#define N_EDITS 400

typedef struct
{
  gint64 edits[N_EDITS];
  guint n_edits;
  NaerSavePace pace;
  guint n_writing;       /* edits in the draft that is written, and when that is done */
  gint64 written_at;
  guint n_safe;          /* edits in the draft that is there */
} Desk;

static gint64
now_us (gint64 ms)
{
  return ms * 1000;
}

/* Lets the time until @until pass. */
static void
pass (Desk   *desk,
      GRand  *rand,
      gint64  until)
{
  gint64 wake = desk->pace.due / 1000 + g_rand_int_range (rand, 0, LATEST_WAKE_MS + 1);

  if (desk->written_at != 0 && desk->written_at <= until)
    {
      desk->n_safe = desk->n_writing;
      desk->written_at = 0;
    }
  if (desk->pace.due == 0 || wake > until)
    return;
  /* the draft that was being written is there before the next: there is one thread that writes */
  if (desk->written_at != 0)
    desk->n_safe = desk->n_writing;
  desk->n_writing = desk->n_edits;
  desk->written_at = wake + g_rand_int_range (rand, 1, LONGEST_WRITE_MS + 1);
  naer_save_pace_stop (&desk->pace);
  if (desk->written_at <= until)
    {
      desk->n_safe = desk->n_writing;
      desk->written_at = 0;
    }
}

/* What is lost if all ends now was typed less than two seconds ago. */
static void
assert_promise (const Desk *desk,
                gint64      now)
{
  if (desk->n_safe < desk->n_edits)
    g_assert_cmpint (now - desk->edits[desk->n_safe], <=, PROMISE_MS);
}

static gint64
choose_gap (GRand *rand,
            guint  typist)
{
  switch (typist)
    {
    case 0: /* never pauses */
      return g_rand_int_range (rand, 1, 120);
    case 1: /* just before each save */
      return NAER_SAVE_PAUSE_MS - 1;
    case 2: /* thinks */
      return g_rand_int_range (rand, 1, 5000);
    default: /* runs and pauses */
      return g_rand_int_range (rand, 0, 12) == 0 ? g_rand_int_range (rand, 500, 4000)
                                                 : g_rand_int_range (rand, 20, 400);
    }
}

static void
test_promise (void)
{
  guint32 seed = (guint32) g_test_rand_int ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);

  g_test_message ("seed %u", seed);
  for (guint round = 0; round < 400; round++)
    {
      Desk desk = { 0 };
      gint64 now = 1 + g_rand_int_range (rand, 0, 1000000);

      while (desk.n_edits < N_EDITS)
        {
          gint64 next = now + choose_gap (rand, round % 4);

          for (; now < next; now += 10)
            {
              pass (&desk, rand, now);
              assert_promise (&desk, now);
            }
          now = next;
          pass (&desk, rand, now);
          desk.edits[desk.n_edits++] = now;
          naer_save_pace_edit (&desk.pace, now_us (now));
          assert_promise (&desk, now);
        }
    }
}

/* A pause is used: nobody has to wait for the longest time. */
static void
test_pause (void)
{
  NaerSavePace pace = { 0 };

  naer_save_pace_edit (&pace, now_us (5000));
  g_assert_cmpint (pace.due, ==, now_us (6000));
  naer_save_pace_edit (&pace, now_us (5100));
  g_assert_cmpint (pace.due, ==, now_us (6100));
  naer_save_pace_edit (&pace, now_us (6099));
  g_assert_cmpint (pace.due, ==, now_us (6600));
  naer_save_pace_stop (&pace);
  g_assert_cmpint (pace.due, ==, 0);
  naer_save_pace_edit (&pace, now_us (7000));
  g_assert_cmpint (pace.due, ==, now_us (8000));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/save-pace/promise", test_promise);
  g_test_add_func ("/save-pace/pause", test_pause);
  return g_test_run ();
}
