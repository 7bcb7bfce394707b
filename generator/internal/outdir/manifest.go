package outdir

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/regular"
)

// Manifest is the name of the file that lists what was written, in the form
// that sha256sum -c reads.
const Manifest = ".statusmith-docs"

type digest [sha256.Size]byte

// A manifest holds the digests under which a file was written; more than one
// where a run was interrupted.
type manifest map[string][]digest

func readManifest(root *os.Root) (manifest, []byte, error) {
	m := manifest{}
	info, err := root.Lstat(Manifest)
	if errors.Is(err, fs.ErrNotExist) {
		return m, nil, nil
	}
	if err == nil && !info.Mode().IsRegular() { // a link would have another file written
		return nil, nil, &fs.PathError{Op: "read", Path: Manifest, Err: regular.ErrIrregular}
	}
	text, err := regular.ReadIn(root, Manifest, maxPage)
	if err != nil {
		return nil, nil, err
	}
	for number, line := range numbered(text) {
		sum, name, ok := strings.Cut(line, "  ")
		var d digest
		if n, err := hex.Decode(d[:], []byte(sum)); !ok || err != nil || n != len(d) || !isPlain(name) {
			return nil, nil, fmt.Errorf("%s:%d: is not a line of a manifest: a digest, two spaces, and a name", Manifest, number)
		}
		m[name] = append(m[name], d)
	}
	return m, text, nil
}

// numbered lists the lines that are whole: an interrupted run may leave a part
// of one at the end.
func numbered(text []byte) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		lines := bufio.NewScanner(bytes.NewReader(text[:bytes.LastIndexByte(text, '\n')+1]))
		for n := 1; lines.Scan(); n++ {
			if !yield(n, strings.TrimSuffix(lines.Text(), "\r")) {
				return
			}
		}
	}
}

func manifestLine(name string, d digest) string { return hex.EncodeToString(d[:]) + "  " + name + "\n" }

func manifestText(written map[string]digest) []byte {
	var b bytes.Buffer
	for _, name := range slices.Sorted(maps.Keys(written)) {
		b.WriteString(manifestLine(name, written[name]))
	}
	return b.Bytes()
}
