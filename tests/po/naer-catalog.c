/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-catalog.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* The texts of a catalogue, and those of the data that has its own. */

static void
message_free (gpointer data)
{
  NaerMessage *message = data;

  g_free (message->source);
  g_free (message->text);
  g_free (message->place);
  g_free (message);
}

static void
add (GPtrArray  *messages,
     const char *source,
     const char *text,
     const char *file)
{
  NaerMessage *message;

  if (*source == '\0' || *text == '\0')
    return;
  message = g_new0 (NaerMessage, 1);
  message->source = g_strdup (source);
  message->text = g_strdup (text);
  message->place = g_strdup_printf ("%s: %s", file, source);
  g_ptr_array_add (messages, message);
}

/* What is between the quotes of the lines that follow a keyword, put together. */
typedef struct
{
  GString *id, *plural, *text;
  GString *current;
} Entry;

static void
end_text (Entry      *entry,
          GPtrArray  *messages,
          const char *file)
{
  add (messages, entry->plural->len > 0 ? entry->plural->str : entry->id->str, entry->text->str, file);
  g_string_truncate (entry->text, 0);
}

static void
take_line (Entry      *entry,
           const char *line)
{
  g_autofree char *quoted = NULL, *part = NULL;
  const char *first = strchr (line, '"');

  if (line[0] == '#' || first == NULL)
    return;
  if (g_str_has_prefix (line, "msgid_plural"))
    entry->current = entry->plural;
  else if (g_str_has_prefix (line, "msgid"))
    entry->current = entry->id;
  else if (g_str_has_prefix (line, "msgstr"))
    entry->current = entry->text;
  else if (line[0] != '"')
    entry->current = NULL;
  if (entry->current == NULL)
    return;
  quoted = g_strndup (first + 1, strrchr (line, '"') - first - 1);
  part = g_strcompress (quoted);
  g_string_append (entry->current, part);
}

/* The texts of a catalogue; each of a plural is one. */
GPtrArray *
naer_catalog_read_po (const char *path,
                      GError    **error)
{
  g_autofree char *contents = NULL, *file = g_path_get_basename (path);
  g_autoptr (GPtrArray) messages = g_ptr_array_new_with_free_func (message_free);
  g_auto (GStrv) lines = NULL;
  Entry entry = { g_string_new (NULL), g_string_new (NULL), g_string_new (NULL), NULL };

  if (g_file_get_contents (path, &contents, NULL, error))
    {
      lines = g_strsplit (contents, "\n", -1);
      for (guint i = 0; lines[i] != NULL; i++)
        {
          gboolean ends = *lines[i] == '\0' || lines[i + 1] == NULL;

          if (g_str_has_prefix (lines[i], "msgstr") || ends)
            end_text (&entry, messages, file);
          take_line (&entry, lines[i]);
          if (ends)
            {
              g_string_truncate (entry.id, 0);
              g_string_truncate (entry.plural, 0);
              entry.current = NULL;
            }
        }
    }
  g_string_free (entry.id, TRUE);
  g_string_free (entry.plural, TRUE);
  g_string_free (entry.text, TRUE);
  return lines != NULL ? g_steal_pointer (&messages) : NULL;
}

typedef struct
{
  GPtrArray *messages;
  const char *language, *file;
} Walk;

static void walk (JsonNode *node,
                  Walk     *state);

static void
walk_member_cb (JsonObject *object,
                const char *name,
                JsonNode   *node,
                gpointer    state)
{
  walk (node, state);
}

static void
walk_element_cb (JsonArray *array,
                 guint      i,
                 JsonNode  *node,
                 gpointer   state)
{
  walk (node, state);
}

/* An object with a member for each language is a text. */
static void
walk (JsonNode *node,
      Walk     *state)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    json_array_foreach_element (json_node_get_array (node), walk_element_cb, state);
  else if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObject *object = json_node_get_object (node);
      const char *source = json_object_get_string_member_with_default (object, "en", NULL);
      const char *text = json_object_get_string_member_with_default (object, state->language, NULL);

      if (source != NULL && text != NULL)
        add (state->messages, source, text, state->file);
      else
        json_object_foreach_member (object, walk_member_cb, state);
    }
}

/* The texts that data such as a rule set has in a language of its own. */
GPtrArray *
naer_catalog_read_json (const char *path,
                        const char *language,
                        GError    **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autofree char *file = g_path_get_basename (path);
  Walk state = { NULL, language, file };

  if (!json_parser_load_from_file (parser, path, error))
    return NULL;
  state.messages = g_ptr_array_new_with_free_func (message_free);
  walk (json_parser_get_root (parser), &state);
  return state.messages;
}
