// Package install_test holds what the script that installs a released program
// promises to the action and to the hooks of pre-commit, which run it unseen.
package install_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

const script = "../../.github/install"

// The exit statuses that callers tell apart.
const (
	installed = 0
	wrong     = 1
	noRelease = 3
)

func TestAReleaseIsInstalledOnlyWithTheRightChecksum(t *testing.T) {
	for _, tool := range []string{"bash", "curl", "tar", "awk"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skip(tool, "is not installed")
		}
	}
	// What a test reads itself counts when go decides whether to run it again.
	if _, err := os.ReadFile(script); err != nil {
		t.Fatal(err)
	}
	name := fmt.Sprintf("statusmith_%s_%s.tar.gz", runtime.GOOS, runtime.GOARCH)
	if runtime.GOOS != "linux" && runtime.GOOS != "darwin" {
		t.Skip("the archive of this system is no tar file")
	}
	archive := archiveOf(t, "statusmith", "#!/bin/sh\necho released\n")
	sum := fmt.Sprintf("%x", sha256.Sum256(archive))
	other := fmt.Sprintf("%x", sha256.Sum256(nil))
	for _, test := range []struct {
		name, version, sums string
		archive             []byte
		want                int
		says                string
	}{
		{"a right checksum", "v1.2.3", sum + "  " + name + "\n", archive, installed, ""},
		{"checksums of others too", "v1.2.3", other + "  a_" + name + "\n" + sum + "  " + name + "\n", archive, installed, ""},
		{"a pre-release", "v1.2.3-rc.1", sum + "  " + name + "\n", archive, installed, ""},
		{"a wrong checksum", "v1.2.3", other + "  " + name + "\n", archive, wrong, "the checksum of " + name + " is " + sum},
		{"no checksum of this archive", "v1.2.3", sum + "  another.tar.gz\n", archive, wrong, "has no checksum of " + name},
		{"a checksum that is none", "v1.2.3", "x  " + name + "\n", archive, wrong, "has no checksum of " + name},
		{"no archive", "v1.2.3", sum + "  " + name + "\n", nil, wrong, name + " of v1.2.3 cannot be had"},
		{"no such release", "v1.2.3", "", archive, noRelease, "release v1.2.3 cannot be had"},
		{"a branch", "main", sum + "  " + name + "\n", archive, noRelease, "main names no release"},
		{"a path", "v1.2.3/../v1.2.4", sum + "  " + name + "\n", archive, noRelease, "names no release"},
	} {
		t.Run(test.name, func(t *testing.T) {
			releases := http.NewServeMux()
			serve := func(file string, content []byte) {
				if len(content) > 0 {
					releases.HandleFunc("/"+test.version+"/"+file, func(w http.ResponseWriter, _ *http.Request) { w.Write(content) })
				}
			}
			serve("checksums.txt", []byte(test.sums))
			serve(name, test.archive)
			server := httptest.NewServer(releases)
			defer server.Close()
			folder := filepath.Join(t.TempDir(), "a folder")
			code, says := run(t, server.URL, test.version, folder)
			if code != test.want || !strings.Contains(says, test.says) {
				t.Fatalf("exit status %d, want %d and %q: %s", code, test.want, test.says, says)
			}
			got, err := exec.Command(filepath.Join(folder, "statusmith")).Output()
			if ran := err == nil && string(got) == "released\n"; ran != (test.want == installed) {
				t.Errorf("the program prints %q, %v", got, err)
			}
		})
	}
}

func run(t *testing.T, releases string, args ...string) (code int, stderr string) {
	t.Helper()
	cmd := exec.Command("bash", append([]string{script}, args...)...)
	cmd.Env = append(os.Environ(), "STATUSMITH_RELEASES="+releases, "TMPDIR="+t.TempDir(), "no_proxy=127.0.0.1")
	var says bytes.Buffer
	cmd.Stderr = &says
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return cmd.ProcessState.ExitCode(), says.String()
}

func archiveOf(t *testing.T, name, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	w := tar.NewWriter(z)
	if err := w.WriteHeader(&tar.Header{Name: name, Mode: 0o755, Size: int64(len(text))}); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(w.Close(), z.Close()); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
