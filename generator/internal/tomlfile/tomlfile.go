// Package tomlfile reads the TOML files of statusmith and knows on which line
// each of their keys stands. The TOML library tells the position of a mistake
// in the syntax, but a rule that is broken by a well-formed value deserves its
// file and line just as much.
package tomlfile

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/BurntSushi/toml"
)

// MaxSize is the largest file that is read, in bytes.
const MaxSize = 16 << 20

// A File is one TOML file.
type File struct {
	Name   string // as shown in faults
	Values map[string]any

	text  string
	meta  toml.MetaData
	order map[string][]string

	located bool // top and its metadata are there
	top     map[string]toml.Primitive
	places  toml.MetaData
}

// Read reads a file of fsys; shown is its name in faults. A file that
// cannot be used is a [Fault], one that cannot be read any other error.
func Read(fsys fs.FS, path, shown string) (*File, error) {
	text, err := ReadText(fsys, path, shown)
	if err != nil {
		return nil, err
	}
	return Parse(shown, text)
}

// ReadText reads a file that has to be UTF-8 and no larger than [MaxSize]. A
// byte order mark, which some editors write, is no part of the text.
func ReadText(fsys fs.FS, path, shown string) (string, error) {
	info, err := fs.Stat(fsys, path)
	if err != nil {
		return "", fmt.Errorf("%s: %w", shown, Cause(err))
	}
	if info.IsDir() {
		return "", Fault{File: shown, Text: "is a folder, not a file"}
	}
	text, err := readAtMost(fsys, path, info.Size(), MaxSize+1)
	if err != nil {
		return "", fmt.Errorf("%s: %w", shown, Cause(err))
	}
	if len(text) > MaxSize {
		return "", Fault{File: shown, Text: fmt.Sprintf("larger than %d MiB", MaxSize>>20)}
	}
	if line, ok := invalidUTF8(text); ok {
		return "", Fault{File: shown, Line: line, Text: "not UTF-8"}
	}
	return strings.TrimPrefix(text, byteOrderMark), nil
}

const byteOrderMark = "\ufeff"

// readAtMost reads the first bytes of a file that is about as long as said: what
// a device or a pipe holds has no size to ask for.
func readAtMost(fsys fs.FS, path string, size, most int64) (string, error) {
	f, err := fsys.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	var text strings.Builder
	text.Grow(int(max(0, min(size, most))))
	_, err = io.Copy(&text, io.LimitReader(f, most))
	return text.String(), err
}

// Cause drops the operation and the path from a file system's error: the
// messages of statusmith name the file themselves.
func Cause(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}

// Parse reads the text of a file.
func Parse(shown, text string) (*File, error) {
	f := &File{Name: shown, text: text}
	meta, err := toml.Decode(text, &f.Values)
	if err != nil {
		return nil, syntaxFault(shown, err)
	}
	f.meta = meta
	return f, nil
}

// Decode stores the file in a struct and refuses keys that it has no field
// for.
func (f *File) Decode(into any) error {
	meta, err := toml.Decode(f.text, into)
	if err != nil {
		return syntaxFault(f.Name, err)
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return f.Fault("unknown key", unknown[0]...)
	}
	return nil
}

// Fault returns a fault at the given key.
func (f *File) Fault(text string, path ...string) Fault {
	return Fault{File: f.Name, Line: f.Line(path...), Key: shownKey(path), Text: text}
}

// longestName bounds what a problem shows of a name, in bytes.
const longestName = 80

func shownKey(path []string) string {
	key := slices.Clone(path)
	for i, name := range key {
		if len(name) > longestName {
			key[i] = strings.ToValidUTF8(name[:longestName], "") + "..."
		}
	}
	return toml.Key(key).String()
}

func syntaxFault(shown string, err error) Fault {
	var parse toml.ParseError
	if !errors.As(err, &parse) {
		return plainFault(shown, err)
	}
	text := parse.Message
	if text == "" {
		text = parse.Error()
	}
	line := max(parse.Position.Line, 1) // 0 when the only line ends early
	return Fault{File: shown, Line: line, Text: printable(afterPlace(text))}
}

// plainFault reads the line out of an error that carries it as text only:
// "toml: line 3 (last key "a.b"): incompatible types: ...".
func plainFault(shown string, err error) Fault {
	p := Fault{File: shown, Text: afterPlace(err.Error())}
	if _, scanErr := fmt.Sscanf(err.Error(), "toml: line %d", &p.Line); scanErr != nil {
		p.Line = 0
	}
	return p
}

func afterPlace(text string) string {
	text = strings.TrimPrefix(text, "toml: ")
	if strings.HasPrefix(text, "line ") || strings.HasPrefix(text, "(last key") {
		if _, after, ok := strings.Cut(text, ": "); ok {
			return strings.TrimPrefix(after, "toml: ")
		}
	}
	return text
}

// printable escapes what the library quotes as it stands in the file, such as the
// line break behind half a number.
func printable(text string) string {
	var b strings.Builder
	for _, r := range text {
		if unicode.IsPrint(r) {
			b.WriteRune(r)
		} else {
			b.WriteString(strings.Trim(strconv.QuoteRune(r), "'"))
		}
	}
	return b.String()
}

func invalidUTF8(text string) (line int, found bool) {
	if utf8.ValidString(text) {
		return 0, false
	}
	for i, r := range text {
		if r != utf8.RuneError {
			continue
		}
		if _, size := utf8.DecodeRuneInString(text[i:]); size == 1 {
			return 1 + strings.Count(text[:i], "\n"), true
		}
	}
	return 0, false
}
