/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-drive.h"

#include <sys/vfs.h>

/* What statfs() calls the file systems that other computers may write to at the same time, or
 * that cannot share memory between programs. FUSE is any of them (sshfs, the network folders of
 * the desktop, the document portal), so it is treated as the weakest. */
static const guint32 network_magics[] = {
  0x00006969, /* NFS */
  0x0000517b, /* SMB */
  0xff534d42, /* CIFS */
  0xfe534d42, /* SMB 2 and later */
  0x5346414f, /* AFS */
  0x6b414653, /* kAFS */
  0x73757245, /* Coda */
  0x0000564c, /* NetWare */
  0x01021997, /* 9P */
  0x00c36400, /* Ceph */
  0x65735546, /* FUSE */
  0x786f4256, /* VirtualBox shared folder */
  0x01161970, /* GFS2 */
  0x7461636f, /* OCFS2 */
  0x0bd00bd0, /* Lustre */
  0x19830326, /* BeeGFS */
  0x47504653, /* GPFS */
};

/**
 * naer_drive_decide:
 * @magic: what statfs() calls the file system
 * @locks_work: whether files can be locked there
 *
 * Decides how a data file can be used.
 */
NaerDriveUse
naer_drive_decide (guint32  magic,
                   gboolean locks_work)
{
  if (!locks_work)
    return NAER_DRIVE_REFUSED;
  for (guint i = 0; i < G_N_ELEMENTS (network_magics); i++)
    if (network_magics[i] == magic)
      return NAER_DRIVE_NETWORK;
  return NAER_DRIVE_LOCAL;
}

/**
 * naer_drive_magic_of:
 * @path: a file
 *
 * Returns: what statfs() calls the file system that it is on, 0 when it cannot say
 */
guint32
naer_drive_magic_of (const char *path)
{
  struct statfs answer;

  return statfs (path, &answer) == 0 ? (guint32) answer.f_type : 0;
}

/**
 * naer_drive_is_lent:
 * @path: a file
 * @runtime_folder: the folder of the session, as g_get_user_runtime_dir() tells it
 *
 * The document portal lends a program in a sandbox single files, each in a folder of its own in
 * which nothing else can be made.
 *
 * Returns: whether the file is one of those
 */
gboolean
naer_drive_is_lent (const char *path,
                    const char *runtime_folder)
{
  g_autofree char *documents = g_strconcat (runtime_folder, "/doc/", NULL);

  return g_str_has_prefix (path, documents) || g_str_has_prefix (path, "/run/flatpak/doc/");
}
