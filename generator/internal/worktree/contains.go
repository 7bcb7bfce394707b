package worktree

import (
	"bytes"
	"errors"
	"io"
	"sync"
)

// MaxText is how many bytes of a file are searched. A sparse file has any number of
// them, and takes no room.
const MaxText = 64 << 20

const (
	chunk  = 64 << 10 // bytes that are read at once
	prefix = 8 << 10  // bytes that tell a binary file
)

// A null byte near the beginning tells a binary file from a text, as in git.
func isBinary(beginning []byte) bool {
	return bytes.IndexByte(beginning[:min(len(beginning), prefix)], 0) >= 0
}

var buffers = sync.Pool{New: func() any { return new([chunk]byte) }}

// holds reports whether a text holds the word in any case of letters. The word
// ends in no letter, and it is that end which is looked for.
func holds(text, word []byte) bool {
	end := word[len(word)-1]
	for at := 0; ; {
		i := bytes.IndexByte(text[at:], end)
		if i < 0 {
			return false
		}
		at += i + 1
		if start := at - len(word); start >= 0 && text[at-2]|0x20 == word[len(word)-2] && bytes.EqualFold(text[start:at], word) {
			return true
		}
	}
}

// contains reports whether the first [MaxText] bytes of a text file hold the word, and
// reads no further.
func contains(path string, word []byte) (bool, error) {
	file, err := open(path)
	if err != nil {
		return false, err
	}
	defer file.Close()
	buffer := buffers.Get().(*[chunk]byte)
	defer buffers.Put(buffer)
	kept := 0 // the end of the last chunk, where the word may begin
	for at := 0; at < MaxText; {
		n, err := file.Read(buffer[kept:])
		if err != nil && !errors.Is(err, io.EOF) {
			return false, err
		}
		text := buffer[:kept+n]
		if at == 0 && isBinary(text) {
			return false, nil
		}
		if holds(text, word) {
			return true, nil
		}
		// A regular file comes in full chunks until its end.
		if n < chunk-kept {
			return false, nil
		}
		at += n
		kept = copy(buffer[:], text[max(0, len(text)-len(word)+1):])
	}
	return false, nil
}
