/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-date-row.h"
#include "naer-shots.h"
#include "naer-walk.h"

/*
 * Tab through every page and dialog: the focus is always in one place that is seen, has a name, is inside
 * the dialog that is shown, and comes back to where it began. Closing a dialog does not lose it. A date that
 * cannot be read is said of its field, to the eye and to a screen reader.
 */

/* More stops than a person has patience for. */
#define MAX_STOPS 150

/* How much of what has the focus must be seen. */
#define MIN_SEEN 8.0f

typedef struct
{
  NaerStage *stage;
  const char *scene;
  GtkWidget *part; /* the window, or the dialog over it */
  GHashTable *buttons; /* name to widget */
} Tour;

/* A long list scrolls to its row only in a window that the screen has given the keyboard. */
static gboolean
is_there (GtkWidget *widget)
{
  return gtk_widget_get_ancestor (widget, GTK_TYPE_LIST_VIEW) != NULL ||
         (gtk_widget_get_mapped (widget) && gtk_widget_is_sensitive (widget));
}

static void
report (const Tour *tour,
        GtkWidget  *widget,
        const char *problem)
{
  g_autofree char *path = widget != NULL ? naer_walk_describe (widget) : g_strdup ("nothing");
  g_autofree char *name = widget != NULL ? naer_walk_get_name (widget) : NULL;

  g_test_message ("%s: %s: ‘%s’ %s", tour->scene, problem, name != NULL ? name : "", path);
  g_test_fail ();
}

static GtkWidget *
get_focus (const Tour *tour)
{
  return gtk_root_get_focus (GTK_ROOT (tour->stage->window));
}

/* The part of a widget that no scrolled window hides. */
static gboolean
is_seen (GtkWidget *widget)
{
  for (GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW); viewport != NULL;
       viewport = gtk_widget_get_ancestor (gtk_widget_get_parent (viewport), GTK_TYPE_SCROLLED_WINDOW))
    {
      graphene_rect_t bounds, seen;

      if (!gtk_widget_compute_bounds (widget, viewport, &bounds))
        return FALSE;
      seen = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (viewport), gtk_widget_get_height (viewport));
      if (!graphene_rect_intersection (&bounds, &seen, &seen) ||
          seen.size.height < MIN (MIN_SEEN, bounds.size.height) || seen.size.width < MIN (MIN_SEEN, bounds.size.width))
        return FALSE;
      if (gtk_widget_get_parent (viewport) == NULL)
        break;
    }
  return TRUE;
}

static gboolean
is_inside (GtkWidget *widget,
           GtkWidget *part)
{
  return widget == part || gtk_widget_is_ancestor (widget, part);
}

/* An answer of a group is told with the question, and each passphrase has the toolkit's button. */
static void
check_stop (Tour      *tour,
            GtkWidget *stop)
{
  g_autofree char *name = naer_walk_get_name (stop);
  GtkWidget *other;

  if (!is_there (stop))
    report (tour, stop, "the focus is where nothing is");
  else if (gtk_widget_get_mapped (stop) && !is_seen (stop))
    report (tour, stop, "the focus is not seen");
  if (!is_inside (stop, tour->part))
    report (tour, stop, "the focus is behind the dialog");
  if (name == NULL && !GTK_IS_SCROLLED_WINDOW (stop))
    report (tour, stop, "has no name");
  if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (naer_walk_get_whole (stop))) == GTK_ACCESSIBLE_ROLE_NONE)
    report (tour, stop, "has no role");
  if (name == NULL || !GTK_IS_BUTTON (stop) || gtk_widget_get_ancestor (stop, ADW_TYPE_PASSWORD_ENTRY_ROW) != NULL ||
      gtk_widget_get_ancestor (stop, ADW_TYPE_TOGGLE_GROUP) != NULL)
    return;
  other = g_hash_table_lookup (tour->buttons, name);
  if (other != NULL && other != stop)
    report (tour, stop, "is called as another button");
  g_hash_table_insert (tour->buttons, g_strdup (name), stop);
}

/* From where the focus is, until it is there again. */
static void
tab_around (Tour *tour)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < MAX_STOPS; i++)
    {
      GtkWidget *stop;

      g_signal_emit_by_name (tour->stage->window, "move-focus", GTK_DIR_TAB_FORWARD);
      naer_stage_wait_frames (tour->stage, 2);
      stop = get_focus (tour);
      if (stop == NULL)
        {
          report (tour, NULL, "the focus is lost");
          return;
        }
      if (!g_hash_table_add (seen, stop))
        return;
      check_stop (tour, stop);
    }
  report (tour, get_focus (tour), "Tab does not come around");
}

static void
visit (NaerStage       *stage,
       const NaerScene *scene)
{
  gboolean has_dialog = (scene->flags & NAER_SCENE_DIALOG) != 0;
  Tour tour = { stage, scene->name, GTK_WIDGET (stage->window), NULL };
  g_autoptr (GHashTable) buttons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GtkWidget *focus;

  tour.buttons = buttons;
  g_assert_true (naer_stage_enter (stage, scene));
  if (has_dialog)
    {
      tour.part = naer_stage_get_dialog (stage);
      focus = get_focus (&tour);
      if (focus == NULL || !is_inside (focus, tour.part))
        report (&tour, focus, "the dialog does not take the focus");
    }
  tab_around (&tour);
  naer_stage_leave (stage);
  focus = get_focus (&tour);
  if (has_dialog && (focus == NULL || !is_there (focus)))
    report (&tour, focus, "the focus is lost with the dialog");
}

static void
for_scenes (int    width,
            void (*func) (NaerStage *stage, const NaerScene *scene))
{
  g_autoptr (GPtrArray) scenes = naer_shots_choose_wanted ();
  g_autoptr (NaerStage) stage = naer_stage_new (width, width > 360 ? 860 : 720);

  for (guint i = 0; i < scenes->len; i++)
    func (stage, scenes->pdata[i]);
}

static void
test_wide (void)
{
  for_scenes (1280, visit);
}

static void
test_narrow (void)
{
  for_scenes (360, visit);
}

/* --- dates that cannot be read ---------------------------------------------------- */

static void
collect (GtkWidget *widget,
         GType      type,
         GPtrArray *found)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && gtk_widget_get_mapped (widget) && gtk_widget_is_sensitive (widget))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

/* The text inside the row, which is what a screen reader is at. */
static GtkAccessible *
get_input (GtkWidget *row)
{
  GtkEditable *editable = GTK_EDITABLE (row);

  while (gtk_editable_get_delegate (editable) != NULL)
    editable = gtk_editable_get_delegate (editable);
  return GTK_ACCESSIBLE (editable);
}

static void
check_row (const Tour *tour,
           GtkWidget  *row)
{
  GtkAccessible *input = get_input (row);
  g_autofree char *before = g_strdup (gtk_editable_get_text (GTK_EDITABLE (row)));
  g_autofree char *invalid = NULL;

  gtk_editable_set_text (GTK_EDITABLE (row), "99.99.9999");
  naer_stage_settle (tour->stage);
  invalid = gtk_test_accessible_check_state (input, GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE);
  if (!gtk_widget_has_css_class (row, "error"))
    report (tour, row, "a date that is none is not shown as wrong");
  if (invalid != NULL)
    report (tour, row, "a date that is none is not told as wrong");
  if (!gtk_test_accessible_has_relation (input, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE))
    report (tour, row, "what is wrong is not tied to the date");
  gtk_editable_set_text (GTK_EDITABLE (row), before);
  naer_stage_settle (tour->stage);
  if (gtk_widget_has_css_class (row, "error") ||
      gtk_test_accessible_has_relation (input, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE))
    report (tour, row, "is wrong also when put right");
}

static guint n_rows;

static void
check_dates (NaerStage       *stage,
             const NaerScene *scene)
{
  Tour tour = { stage, scene->name, NULL, NULL };
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  g_assert_true (naer_stage_enter (stage, scene));
  gtk_window_set_focus (GTK_WINDOW (stage->window), NULL);
  collect (GTK_WIDGET (stage->window), NAER_TYPE_DATE_ROW, rows);
  for (guint i = 0; i < rows->len; i++)
    check_row (&tour, rows->pdata[i]);
  n_rows += rows->len;
  naer_stage_leave (stage);
}

static void
test_dates (void)
{
  for_scenes (1280, check_dates);
  if (g_getenv ("NAERVAER_SCENES") == NULL)
    g_assert_cmpuint (n_rows, >, 20);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/focus/wide", test_wide);
  g_test_add_func ("/gui/focus/narrow", test_narrow);
  g_test_add_func ("/gui/focus/dates", test_dates);
  naer_walk_ignore_fit ();
  return naer_stage_run_tests ();
}
