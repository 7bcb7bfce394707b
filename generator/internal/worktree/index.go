package worktree

import (
	"bytes"
	"encoding/binary"
	"errors"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/regular"
)

// An index holds the paths that git tracks, sorted by their bytes.
type index [][]byte

func (x index) holds(path string) bool {
	_, found := slices.BinarySearchFunc(x, path, compareBytes)
	return found
}

func (x index) holdsIn(folder string) bool {
	folder += "/"
	i, _ := slices.BinarySearchFunc(x, folder, compareBytes)
	return i < len(x) && strings.HasPrefix(string(x[i]), folder)
}

func compareBytes(entry []byte, path string) int { return strings.Compare(string(entry), path) }

// maxIndex bounds what is read of an index, in bytes: ten million files.
const maxIndex = 1 << 30

// readIndex reads git's index, and asks git where it is of a kind that is
// not read here. Without either nothing counts as tracked.
func readIndex(r *repository) index {
	data, err := regular.Read(filepath.Join(r.dir, "index"), maxIndex)
	if err != nil {
		return nil
	}
	x, err := parseIndex(data, r.settings.hashSize)
	if err == nil {
		return x
	}
	listed, err := askGit(r.top, "ls-files", "-z")
	if err != nil {
		return nil
	}
	x = bytes.Split(bytes.TrimSuffix(listed, []byte{0}), []byte{0})
	slices.SortFunc(x, bytes.Compare)
	return x
}

// errIndex is an index that is cut off, or of a kind that is not read here.
var errIndex = errors.New("git's index cannot be read")

const (
	headerSize = 12 // signature, version, number of entries
	statSize   = 40 // what an entry knows of its file, before the object's hash
	flagsSize  = 2
	extended   = 0x4000 // the flag of an entry that has as many flags again
)

// parseIndex reads the paths of an index of version 2 to 4 (gitformat-index(5)).
func parseIndex(data []byte, hashSize int) (index, error) {
	if len(data) < headerSize+hashSize || string(data[:4]) != "DIRC" {
		return nil, errIndex
	}
	version, count := binary.BigEndian.Uint32(data[4:]), binary.BigEndian.Uint32(data[8:])
	rest := data[headerSize : len(data)-hashSize]
	if version < 2 || version > 4 || uint64(count)*uint64(statSize+hashSize+flagsSize) > uint64(len(rest)) {
		return nil, errIndex
	}
	x := make(index, 0, count)
	var path []byte
	for range count {
		size := statSize + hashSize + flagsSize
		if len(rest) < size {
			return nil, errIndex
		}
		if binary.BigEndian.Uint16(rest[size-flagsSize:])&extended != 0 {
			size += flagsSize
		}
		if version == 4 {
			path, rest = cutCompressed(path, rest, size)
		} else {
			path, rest = cutPadded(rest, size)
		}
		if path == nil {
			return nil, errIndex
		}
		x = append(x, path)
	}
	return x, checkExtensions(rest)
}

// cutPadded reads a path that ends with as many null bytes as make the length
// of the entry a multiple of eight. It returns nil where that is not so.
func cutPadded(entry []byte, start int) (path, rest []byte) {
	if len(entry) < start {
		return nil, nil
	}
	length := bytes.IndexByte(entry[start:], 0)
	size := (start + length + 8) &^ 7
	if length <= 0 || size > len(entry) {
		return nil, nil
	}
	return entry[start : start+length], entry[size:]
}

// cutCompressed reads a path that tells how many bytes at the end of the one
// before it are replaced, and by what.
func cutCompressed(before, entry []byte, start int) (path, rest []byte) {
	if len(entry) < start {
		return nil, nil
	}
	dropped, rest := cutNumber(entry[start:])
	length := bytes.IndexByte(rest, 0)
	if length < 0 || dropped > len(before) {
		return nil, nil
	}
	path = slices.Concat(before[:len(before)-dropped], rest[:length])
	if len(path) == 0 {
		return nil, nil
	}
	return path, rest[length+1:]
}

// cutNumber reads a number of variable length as packs have it
// (gitformat-pack(5), "offset encoding").
func cutNumber(data []byte) (n int, rest []byte) {
	for i, b := range data {
		n = n<<7 | int(b&0x7f)
		if b&0x80 == 0 {
			return n, data[i+1:]
		}
		n++
		if n > 1<<32 {
			break
		}
	}
	return 0, nil
}

// checkExtensions reports one that changes what the entries mean: git writes
// the names of those in lower case. A sparse index has folders among its
// entries, whose files are not in the work tree.
func checkExtensions(data []byte) error {
	for len(data) >= 8 {
		name, size := string(data[:4]), binary.BigEndian.Uint32(data[4:])
		if uint64(size) > uint64(len(data)-8) || name[0] >= 'a' && name != "sdir" {
			return errIndex
		}
		data = data[8+size:]
	}
	return nil
}
