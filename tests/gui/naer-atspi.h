/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * NaerAtspi:
 *
 * The accessibility bus, as a screen reader sees it.
 */
#define NAER_TYPE_ATSPI (naer_atspi_get_type ())
G_DECLARE_FINAL_TYPE (NaerAtspi, naer_atspi, NAER, ATSPI, GObject)

/**
 * NaerNode:
 *
 * One object on the accessibility bus: the name of its program on the bus and its path.
 */
typedef struct
{
  char *bus_name;
  char *path;
} NaerNode;

typedef enum
{
  NAER_NODE_STATE_ACTIVE = 1,
  NAER_NODE_STATE_CHECKED = 4,
  NAER_NODE_STATE_ENABLED = 8,
  NAER_NODE_STATE_FOCUSABLE = 11,
  NAER_NODE_STATE_FOCUSED = 12,
  NAER_NODE_STATE_SELECTED = 23,
  NAER_NODE_STATE_SENSITIVE = 24,
  NAER_NODE_STATE_SHOWING = 25,
  NAER_NODE_STATE_VISIBLE = 30,
} NaerNodeState;

NaerAtspi *naer_atspi_new              (GError         **error);
NaerNode  *naer_atspi_find_application (NaerAtspi       *self,
                                        const char      *name);
GPtrArray *naer_atspi_get_children     (NaerAtspi       *self,
                                        const NaerNode  *node);
char      *naer_atspi_get_name         (NaerAtspi       *self,
                                        const NaerNode  *node);
char      *naer_atspi_get_description  (NaerAtspi       *self,
                                        const NaerNode  *node);
char      *naer_atspi_get_role         (NaerAtspi       *self,
                                        const NaerNode  *node);
char      *naer_atspi_get_text         (NaerAtspi       *self,
                                        const NaerNode  *node);
gboolean   naer_atspi_has_state        (NaerAtspi       *self,
                                        const NaerNode  *node,
                                        NaerNodeState    state);
NaerNode  *naer_atspi_find             (NaerAtspi       *self,
                                        const NaerNode  *root,
                                        const char      *role,
                                        const char      *name_pattern);
const NaerNode *naer_atspi_get_focused (NaerAtspi       *self);
void       naer_atspi_look_for_focus   (NaerAtspi       *self,
                                        const NaerNode  *root);
gboolean   naer_atspi_do_action        (NaerAtspi       *self,
                                        const NaerNode  *node,
                                        const char      *action);
gboolean   naer_atspi_grab_focus       (NaerAtspi       *self,
                                        const NaerNode  *node);
gboolean   naer_atspi_set_text         (NaerAtspi       *self,
                                        const NaerNode  *node,
                                        const char      *text);
char      *naer_atspi_describe         (NaerAtspi       *self,
                                        const NaerNode  *root);
NaerNode  *naer_node_copy              (const NaerNode  *node);
void       naer_node_free              (NaerNode        *node);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerNode, naer_node_free)

G_END_DECLS
