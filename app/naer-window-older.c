/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-backup.h"
#include "naer-i18n.h"
#include "naer-window-private.h"
#include "safety/naer-backup-rows.h"

/*
 * The file that was opened is not the one that this computer saw last, but an older copy of it or one
 * that went another way. Nothing of it is shown until somebody decides: it is held meanwhile, so that
 * the passphrase need not be typed again.
 */

static char *
describe_moment (gint64 moment)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (moment / 1000);
  g_autoptr (GDateTime) local = g_date_time_to_local (utc);

  return naer_backup_describe_time (local);
}

static char *
describe_gap (const NaerHistoryGap *gap)
{
  g_autofree char *ends = describe_moment (gap->ends_at);
  g_autofree char *seen = describe_moment (gap->seen_at);

  if (gap->history == NAER_HISTORY_OTHER)
    /* Translators: both are a weekday, a day and a time */
    return g_strdup_printf (_("It was last written to on %s, not by this computer. Here you last had the file open on "
                              "%s, and some of what you noted here may not be in this copy."),
                            ends, seen);
  /* Translators: both are a weekday, a day and a time; the number is of entries in the log */
  return g_strdup_printf (ngettext ("It ends on %s. You last had the file open on %s, and what you did in between is "
                                    "not in this copy: %d entry of the log.",
                                    "It ends on %s. You last had the file open on %s, and what you did in between is "
                                    "not in this copy: %d entries of the log.",
                                    (gulong) gap->n_missing),
                          ends, seen, (int) gap->n_missing);
}

static char *
describe (const NaerHistoryGap *gap)
{
  g_autofree char *what = describe_gap (gap);

  return g_strconcat (what, "\n\n",
                      _("A backup program, a sync service or a memory stick may have put it there. Nothing is "
                        "changed until you choose."),
                      NULL);
}

/* The newest backup, when it goes on for longer than the file does. */
static char *
find_newer_backup (GFile  *file,
                   gint64  ends_at)
{
  g_autoptr (GPtrArray) backups = naer_backups_find (file);
  const NaerBackup *newest = backups->len > 0 ? backups->pdata[0] : NULL;

  return newest != NULL && g_date_time_to_unix (newest->at) > ends_at / 1000 ? g_strdup (newest->path) : NULL;
}

static gboolean
is_doubtful (const NaerHistoryGap *gap)
{
  return gap->history == NAER_HISTORY_OLDER || gap->history == NAER_HISTORY_OTHER;
}

static void
ask (NaerWindow           *self,
     const NaerHistoryGap *gap)
{
  const char *title = gap->history == NAER_HISTORY_OLDER ? _("An Older Copy of Your File")
                                                         : _("Another Copy of Your File");
  g_autofree char *text = describe (gap);
  g_autofree char *backup = find_newer_backup (self->file, gap->ends_at);

  naer_welcome_page_show_older (self->welcome_page, title, text, backup);
}

static void
go_on (NaerWindow  *self,
       NaerSession *session)
{
  NaerStore *store = naer_session_get_store (session);

  naer_window_remember_file (self, naer_store_get_file (store));
  naer_store_keep_backed_up (store);
  naer_window_set_session (self, session);
  naer_window_return (self);
}

/**
 * naer_window_show_opened:
 * @self: a window
 * @session: data of a file that was opened now
 *
 * Shows it, or asks first where it is not what this computer saw last of the file.
 */
void
naer_window_show_opened (NaerWindow  *self,
                         NaerSession *session)
{
  NaerStore *store;
  NaerHistoryGap gap;

  g_return_if_fail (NAER_IS_WINDOW (self));
  g_return_if_fail (NAER_IS_SESSION (session));

  naer_window_drop_doubted (self);
  store = naer_session_get_store (session);
  gap = naer_store_get_gap (store);
  if (!is_doubtful (&gap))
    {
      go_on (self, session);
      return;
    }
  naer_window_set_session (self, NULL);
  g_set_object (&self->doubted, session);
  g_set_object (&self->file, naer_store_get_file (store));
  ask (self, &gap);
  naer_window_update_actions (self);
}

/* Closes what is held and not decided about. */
void
naer_window_drop_doubted (NaerWindow *self)
{
  g_autoptr (NaerSession) doubted = g_steal_pointer (&self->doubted);
  g_autoptr (GError) error = NULL;

  if (doubted != NULL && !naer_store_close (naer_session_get_store (doubted), &error))
    g_warning ("The data file cannot be closed: %s", error->message);
}

static void
accepted_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (NaerWindow) self = NAER_WINDOW (user_data);
  NaerStore *store = NAER_STORE (source);
  g_autoptr (NaerSession) session = NULL;
  g_autoptr (GError) error = NULL;

  if (self->doubted == NULL || naer_session_get_store (self->doubted) != store)
    return;
  if (!naer_store_accept_history_finish (store, result, &error))
    {
      naer_window_drop_doubted (self);
      naer_welcome_page_show_problem (self->welcome_page, error);
      return;
    }
  session = g_steal_pointer (&self->doubted);
  go_on (self, session);
}

static void
accept_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);

  if (self->doubted != NULL)
    naer_store_accept_history_async (naer_session_get_store (self->doubted), NULL, accepted_cb, g_object_ref (self));
}

/* Called once from class_init. */
void
naer_window_install_older (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.go-on", NULL, accept_cb);
}
