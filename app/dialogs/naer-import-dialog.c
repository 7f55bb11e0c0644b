#include "naer-import-dialog.h"
struct _NaerImportDialog { AdwDialog p; };
G_DEFINE_FINAL_TYPE (NaerImportDialog, naer_import_dialog, ADW_TYPE_DIALOG)
static void naer_import_dialog_class_init (NaerImportDialogClass *c) {}
static void naer_import_dialog_init (NaerImportDialog *s) {}
NaerImportDialog *naer_import_dialog_new (NaerSession *session, GFile *file) { return g_object_new (naer_import_dialog_get_type (), NULL); }
