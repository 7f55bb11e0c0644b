/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-import-session-private.h"

#include <glib/gi18n.h>

#include "import/naer-import-error.h"
#include "language/naer-catalog.h"

/* No list of absence is larger; a file is looked at before it is read into memory. */
#define MOST_BYTES (50 * 1024 * 1024)

G_DEFINE_ENUM_TYPE (NaerImportState, naer_import_state,
                    G_DEFINE_ENUM_VALUE (NAER_IMPORT_STATE_IDLE, "idle"),
                    G_DEFINE_ENUM_VALUE (NAER_IMPORT_STATE_WORKING, "working"),
                    G_DEFINE_ENUM_VALUE (NAER_IMPORT_STATE_FAILED, "failed"),
                    G_DEFINE_ENUM_VALUE (NAER_IMPORT_STATE_READY, "ready"))
G_DEFINE_FINAL_TYPE (NaerImportSession, naer_import_session, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_STATE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  SIGNAL_ANSWERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* What the thread that reads needs, all its own. */
typedef struct
{
  GFile *file;
  char *file_name;
  GBytes *bytes;
  NaerImportFormat wishes;
  NaerImportMapping *mapping;
  gboolean match_names;
  NaerFacts *facts;
  NaerDay today;
} Job;

static void
job_free (Job *job)
{
  g_clear_object (&job->file);
  g_clear_pointer (&job->bytes, g_bytes_unref);
  g_clear_pointer (&job->mapping, naer_import_mapping_free);
  g_clear_pointer (&job->facts, naer_facts_free);
  g_free (job->file_name);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

static void
set_state (NaerImportSession *self,
           NaerImportState    state)
{
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static GBytes *
load_bytes (GFile         *file,
            NaerLanguage   language,
            GCancellable  *cancellable,
            GError       **error)
{
  g_autoptr (GFileInfo) info = NULL;

  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
                            G_FILE_QUERY_INFO_NONE, cancellable, error);
  if (info == NULL)
    return NULL;
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    {
      g_set_error_literal (error, NAER_IMPORT_ERROR, NAER_IMPORT_ERROR_NOT_TEXT,
                           naer_tr (language, N_("This is a folder or a device, not a file.")));
      return NULL;
    }
  if (g_file_info_get_size (info) > MOST_BYTES)
    {
      g_set_error_literal (error, NAER_IMPORT_ERROR, NAER_IMPORT_ERROR_TOO_LARGE,
                           naer_tr (language,
                                    N_("The file is too large to be a list of absence.")));
      return NULL;
    }
  return g_file_load_bytes (file, cancellable, NULL, error);
}

/* The thread looks only at what never changes in the session: its store and its language. */
static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  NaerImportSession *self = NAER_IMPORT_SESSION (source);
  Job *job = task_data;
  NaerImportContext context = { self->store, job->facts, job->today, self->language };
  NaerImportDecisions decisions = { job->wishes, job->mapping, job->match_names };
  NaerImportReading *reading = NULL;
  GError *error = NULL;

  if (job->bytes == NULL)
    job->bytes = load_bytes (job->file, self->language, cancellable, &error);
  if (job->bytes != NULL && !g_cancellable_set_error_if_cancelled (cancellable, &error))
    reading = naer_import_reading_new (job->bytes, job->file_name, &decisions, &context, &error);
  if (reading != NULL)
    g_task_return_pointer (task, reading, (GDestroyNotify) naer_import_reading_free);
  else
    g_task_return_error (task, error);
}

/* What is decided is again what the reading was made from; without a reading it is @otherwise. */
static void
settle (NaerImportSession *self,
        NaerImportState    otherwise)
{
  if (self->reading == NULL)
    {
      set_state (self, otherwise);
      return;
    }
  g_clear_pointer (&self->mapping, naer_import_mapping_free);
  self->mapping = naer_import_mapping_copy (self->reading->file->mapping);
  self->wishes = self->reading->file->wishes;
  if (self->reading->remembered)
    self->wishes.dates = self->reading->file->format.dates;
  set_state (self, NAER_IMPORT_STATE_READY);
}

/* A job that was overtaken by another one says nothing any more. */
static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  NaerImportSession *self = NAER_IMPORT_SESSION (source);
  GTask *task = G_TASK (result);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerImportReading) reading = g_task_propagate_pointer (task, &error);

  if (g_task_get_cancellable (task) != self->cancellable)
    return;
  g_clear_object (&self->cancellable);
  if (reading != NULL)
    {
      g_clear_pointer (&self->reading, naer_import_reading_free);
      self->reading = g_steal_pointer (&reading);
      if (self->reading->memory != NULL)
        g_set_str (&self->memory, self->reading->memory);
    }
  self->error = g_steal_pointer (&error);
  settle (self, NAER_IMPORT_STATE_FAILED);
}

void
naer_import_session_read_again (NaerImportSession *self)
{
  g_autoptr (GTask) task = NULL;
  Job *job = g_new0 (Job, 1);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  g_clear_error (&self->error);

  job->file = g_object_ref (self->file);
  job->file_name = g_strdup (self->file_name);
  job->wishes = self->wishes;
  job->match_names = self->match_names;
  job->facts = naer_facts_copy (self->facts);
  job->today = self->today;
  if (self->mapping != NULL)
    job->mapping = naer_import_mapping_copy (self->mapping);
  if (self->reading != NULL)
    job->bytes = g_bytes_ref (self->reading->file->bytes);
  task = g_task_new (self, self->cancellable, read_cb, NULL);
  g_task_set_source_tag (task, naer_import_session_read_again);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, read_in_thread);
  set_state (self, NAER_IMPORT_STATE_WORKING);
}

static void
naer_import_session_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  NaerImportSession *self = NAER_IMPORT_SESSION (object);

  switch (prop_id)
    {
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
naer_import_session_dispose (GObject *object)
{
  NaerImportSession *self = NAER_IMPORT_SESSION (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  G_OBJECT_CLASS (naer_import_session_parent_class)->dispose (object);
}

static void
naer_import_session_finalize (GObject *object)
{
  NaerImportSession *self = NAER_IMPORT_SESSION (object);

  g_clear_object (&self->store);
  g_clear_object (&self->file);
  g_clear_pointer (&self->facts, naer_facts_free);
  g_clear_pointer (&self->mapping, naer_import_mapping_free);
  g_clear_pointer (&self->reading, naer_import_reading_free);
  g_clear_error (&self->error);
  g_free (self->file_name);
  g_free (self->memory);
  G_OBJECT_CLASS (naer_import_session_parent_class)->finalize (object);
}

static void
naer_import_session_class_init (NaerImportSessionClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->get_property = naer_import_session_get_property;
  object_class->dispose = naer_import_session_dispose;
  object_class->finalize = naer_import_session_finalize;

  properties[PROP_STATE] =
    g_param_spec_enum ("state", NULL, NULL, NAER_TYPE_IMPORT_STATE, NAER_IMPORT_STATE_IDLE,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_ANSWERED] = g_signal_new ("answered", NAER_TYPE_IMPORT_SESSION, G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
naer_import_session_init (NaerImportSession *self)
{
}

/**
 * naer_import_session_new:
 * @store: (nullable): where mappings are remembered
 * @facts: what is known before the import
 * @today: today
 * @language: the language of messages
 *
 * Returns: (transfer full): an import of no file yet
 */
NaerImportSession *
naer_import_session_new (NaerStore       *store,
                         const NaerFacts *facts,
                         NaerDay          today,
                         NaerLanguage     language)
{
  NaerImportSession *self = g_object_new (NAER_TYPE_IMPORT_SESSION, NULL);

  g_set_object (&self->store, store);
  self->facts = naer_facts_copy (facts);
  self->today = today;
  self->language = language;
  return self;
}

/**
 * naer_import_session_get_state:
 * @self: an import
 *
 * Returns: how far it has come
 */
NaerImportState
naer_import_session_get_state (NaerImportSession *self)
{
  g_return_val_if_fail (NAER_IS_IMPORT_SESSION (self), NAER_IMPORT_STATE_IDLE);

  return self->state;
}

/**
 * naer_import_session_get_reading:
 * @self: an import
 *
 * Returns: (transfer none) (nullable): the latest reading, valid until `state` is notified
 */
const NaerImportReading *
naer_import_session_get_reading (NaerImportSession *self)
{
  g_return_val_if_fail (NAER_IS_IMPORT_SESSION (self), NULL);

  return self->reading;
}

/**
 * naer_import_session_get_error:
 * @self: an import
 *
 * Returns: (transfer none) (nullable): why the file could not be read, or not as it was decided
 */
const GError *
naer_import_session_get_error (NaerImportSession *self)
{
  g_return_val_if_fail (NAER_IS_IMPORT_SESSION (self), NULL);

  return self->error;
}

/**
 * naer_import_session_get_file_name:
 * @self: an import
 *
 * Returns: (transfer none) (nullable): the name of the file, for people
 */
const char *
naer_import_session_get_file_name (NaerImportSession *self)
{
  g_return_val_if_fail (NAER_IS_IMPORT_SESSION (self), NULL);

  return self->file_name;
}

/**
 * naer_import_session_get_language:
 * @self: an import
 *
 * Returns: the language of its messages
 */
NaerLanguage
naer_import_session_get_language (NaerImportSession *self)
{
  g_return_val_if_fail (NAER_IS_IMPORT_SESSION (self), NAER_LANGUAGE_NB);

  return self->language;
}

/**
 * naer_import_session_read:
 * @self: an import
 * @file: a file
 *
 * Begins with a file; what was decided of another one is forgotten.
 */
void
naer_import_session_read (NaerImportSession *self,
                          GFile             *file)
{
  g_autofree char *base_name = NULL;

  g_return_if_fail (NAER_IS_IMPORT_SESSION (self));
  g_return_if_fail (G_IS_FILE (file));

  g_set_object (&self->file, file);
  base_name = g_file_get_basename (file);
  g_free (self->file_name);
  self->file_name = g_filename_display_name (base_name);
  self->wishes = (NaerImportFormat) { 0 };
  self->match_names = FALSE;
  g_clear_pointer (&self->mapping, naer_import_mapping_free);
  g_clear_pointer (&self->reading, naer_import_reading_free);
  g_clear_pointer (&self->memory, g_free);
  naer_import_session_read_again (self);
}

/**
 * naer_import_session_set_facts:
 * @self: an import
 * @facts: what is known by now
 * @today: today
 *
 * Makes the plan anew when something else changed the data.
 */
void
naer_import_session_set_facts (NaerImportSession *self,
                               const NaerFacts   *facts,
                               NaerDay            today)
{
  g_return_if_fail (NAER_IS_IMPORT_SESSION (self));

  g_clear_pointer (&self->facts, naer_facts_free);
  self->facts = naer_facts_copy (facts);
  self->today = today;
  if (self->reading != NULL || self->state == NAER_IMPORT_STATE_WORKING)
    naer_import_session_read_again (self);
}

/**
 * naer_import_session_cancel:
 * @self: an import
 *
 * Stops what is under way. The latest reading stays.
 */
void
naer_import_session_cancel (NaerImportSession *self)
{
  g_return_if_fail (NAER_IS_IMPORT_SESSION (self));

  if (self->cancellable == NULL)
    return;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  settle (self, NAER_IMPORT_STATE_IDLE);
}

/**
 * naer_import_session_make_changes:
 * @self: an import
 *
 * Returns: (transfer full) (element-type NaerChange): what is to be written
 */
GPtrArray *
naer_import_session_make_changes (NaerImportSession *self)
{
  g_return_val_if_fail (NAER_IS_IMPORT_SESSION (self), NULL);

  if (self->reading == NULL || self->reading->plan == NULL)
    return naer_changes_new ();
  return naer_import_plan_changes (self->reading->plan, self->reading->facts);
}

/* Tells that something else is accepted of the plan. */
void
naer_import_session_tell_answered (NaerImportSession *self)
{
  g_signal_emit (self, signals[SIGNAL_ANSWERED], 0);
}

static void
remembered_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  if (!naer_store_set_setting_finish (NAER_STORE (source), result, &error))
    g_message ("The layout of the file is not remembered: %s", error->message);
}

/**
 * naer_import_session_remember:
 * @self: an import with a reading
 *
 * Keeps what is decided of this file for the next one with the same headings.
 */
void
naer_import_session_remember (NaerImportSession *self)
{
  g_autofree char *key = NULL, *memory = NULL;

  g_return_if_fail (NAER_IS_IMPORT_SESSION (self));
  g_return_if_fail (self->reading != NULL);

  if (self->store == NULL)
    return;
  key = naer_import_file_get_key (self->reading->file);
  memory = naer_import_file_get_memory (self->reading->file);
  if (g_strcmp0 (memory, self->memory) != 0)
    naer_store_set_setting_async (self->store, key, memory, NULL, remembered_cb, NULL);
}
