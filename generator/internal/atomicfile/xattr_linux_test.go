package atomicfile

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/sys/unix"
)

func TestAReplacementKeepsExtendedAttributes(t *testing.T) {
	for name, value := range map[string][]byte{
		"user.statusmith":         []byte("kept\x00bytes"),
		"user.empty":              nil,
		"system.posix_acl_access": readableFor(1234),
	} {
		t.Run(name, func(t *testing.T) {
			r := Replacement{File: filepath.Join(t.TempDir(), "a"), Shown: "a", Old: "old", New: "new"}
			r.Note = func(text string) { t.Error(text) }
			mustWrite(t, r.File, "old")
			if err := unix.Setxattr(r.File, name, value, 0); err != nil {
				t.Skipf("the file system has no attribute %s: %v", name, err)
			}
			if err := r.Write(); err != nil {
				t.Fatal(err)
			}
			buffer := make([]byte, 100)
			if n, err := unix.Getxattr(r.File, name, buffer); err != nil || !bytes.Equal(buffer[:n], value) {
				t.Errorf("it is %q, error %v", buffer[:max(n, 0)], err)
			}
		})
	}
}

func TestAReplacementGetsNoAccessListFromItsFolder(t *testing.T) {
	r := Replacement{File: filepath.Join(t.TempDir(), "a"), Shown: "a", Old: "old", New: "new"}
	r.Note = func(text string) { t.Error(text) }
	mustWrite(t, r.File, "old")
	if err := os.Chmod(r.File, 0o640); err != nil {
		t.Fatal(err)
	}
	if err := unix.Setxattr(filepath.Dir(r.File), "system.posix_acl_default", readableFor(1234), 0); err != nil {
		t.Skip("the file system has no access control lists:", err)
	}
	if err := r.Write(); err != nil {
		t.Fatal(err)
	}
	if _, err := unix.Getxattr(r.File, accessList, nil); err != unix.ENODATA {
		t.Errorf("the file lets other users at it: %v", err)
	}
	if info, err := os.Stat(r.File); err != nil || info.Mode() != 0o640 {
		t.Errorf("mode %v, error %v", info.Mode(), err)
	}
}

// readableFor returns an access control list that lets another user read
// (acl(5); the entries are those of linux/posix_acl_xattr.h).
func readableFor(user uint32) []byte {
	const version, read, write, none = 2, 4, 2, 0xffffffff
	var b bytes.Buffer
	binary.Write(&b, binary.LittleEndian, uint32(version))
	for _, e := range []struct {
		Tag, Permissions uint16
		ID               uint32
	}{
		{0x01, read | write, none}, {0x02, read, user}, {0x04, read, none}, {0x10, read, none}, {0x20, 0, none},
	} {
		binary.Write(&b, binary.LittleEndian, e)
	}
	return b.Bytes()
}
