// Package tomlfile reads the TOML files of statusmith and knows on which line
// each of their keys is. The TOML library tells the position of a mistake
// in the syntax, but a rule that is broken by a well-formed value deserves its
// file and line just as much.
package tomlfile

import (
	"errors"
	"fmt"
	"io/fs"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/BurntSushi/toml"
	"github.com/statusmith/statusmith/generator/internal/regular"
)

// The largest files that are read, in bytes.
const (
	MaxSize     = 8 << 20 // of a catalog or locale: some ten thousand statuses
	MaxTemplate = 1 << 20 // some thirty times ours; text/template goes as deep as a text nests
)

// A File is one TOML file.
type File struct {
	Name   string // as shown in faults
	Values map[string]any
	Extent int // of its keys, what reading it takes; at most some million

	text     string
	outlined sync.Once
	places   *place // of its keys, once somebody asked for one
}

// Read reads a file of fsys; shown is its name in faults. A file that
// cannot be used is a [Fault], one that cannot be read any other error.
func Read(fsys fs.FS, path, shown string) (*File, error) {
	return ReadAtMost(fsys, path, shown, MaxSize)
}

// ReadAtMost is [Read] with another limit than [MaxSize].
func ReadAtMost(fsys fs.FS, path, shown string, most int64) (*File, error) {
	text, err := ReadText(fsys, path, shown, most)
	if err != nil {
		return nil, err
	}
	return Parse(shown, text)
}

// ReadText reads a file that has to be UTF-8 and of at most so many bytes. A
// byte order mark, which some editors write, is not part of the text.
func ReadText(fsys fs.FS, path, shown string, most int64) (string, error) {
	raw, err := regular.ReadFS(fsys, path, most)
	if err != nil {
		return "", readFault(shown, Cause(err))
	}
	return CheckText(shown, string(raw))
}

// CheckText is [ReadText] for a text that is in memory.
func CheckText(shown, text string) (string, error) {
	if line, ok := invalidUTF8(text); ok {
		return "", Fault{File: shown, Line: line, Text: "not UTF-8"}
	}
	return strings.TrimPrefix(text, byteOrderMark), nil
}

const byteOrderMark = "\ufeff"

// readFault tells a file that is of no use from one that cannot be read.
func readFault(shown string, cause error) error {
	if regular.IsRefusal(cause) {
		return Fault{File: shown, Text: cause.Error()}
	}
	return fmt.Errorf("%s: %w", shown, cause)
}

// Cause drops the operation and the path from a file system's error: the
// messages of statusmith name the file themselves.
func Cause(err error) error {
	if path, ok := errors.AsType[*fs.PathError](err); ok {
		return path.Err
	}
	return err
}

// Parse reads the text of a file.
func Parse(shown, text string) (*File, error) {
	f := &File{Name: shown, text: text}
	var err error
	f.Extent, _, err = unmarshal(shown, text, &f.Values)
	if err != nil {
		return nil, err
	}
	return f, nil
}

// Undecoded returns a file whose Values are not read: one that is decoded into a
// struct needs them only for the places of faults.
func Undecoded(shown, text string) *File { return &File{Name: shown, text: text} }

// Unmarshal stores a text in TOML in the value that into points to, and returns the keys
// that it has no place for. A text that nests too deep, or has too many keys, is
// refused before it is decoded.
func Unmarshal(shown, text string, into any) (unknown [][]string, err error) {
	_, meta, err := unmarshal(shown, text, into)
	if err != nil {
		return nil, err
	}
	for _, key := range meta.Undecoded() {
		unknown = append(unknown, key)
	}
	return unknown, nil
}

func unmarshal(shown, text string, into any) (extent int, meta toml.MetaData, err error) {
	if extent, err = extentOf(shown, text); err != nil {
		return 0, meta, err
	}
	if meta, err = toml.Decode(text, into); err != nil {
		err = decodingFault(shown, err, reflect.TypeOf(into))
	}
	return extent, meta, err
}

// Decode stores the file in a struct and refuses keys that it has no field
// for.
func (f *File) Decode(into any) error {
	unknown, err := Unmarshal(f.Name, f.text, into)
	if err == nil && len(unknown) > 0 {
		return f.Fault(unknownKey(reflect.TypeOf(into), unknown[0]), unknown[0]...)
	}
	return err
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

func decodingFault(shown string, err error, into reflect.Type) Fault {
	parse, ok := errors.AsType[toml.ParseError](err)
	if !ok {
		return plainFault(shown, err, into)
	}
	text := parse.Message
	if text == "" {
		text = parse.Error()
	}
	line := max(parse.Position.Line, 1) // 0 when the only line ends early
	return Fault{File: shown, Line: line, Text: printable(shortened(afterPlace(text)))}
}

// shortened cuts what a decoder says: it repeats a number of any length.
func shortened(text string) string {
	const most = 200
	if len(text) <= most {
		return text
	}
	return strings.ToValidUTF8(text[:most], "") + "..."
}

// plainFault reads the line out of an error that carries it as text only:
// "toml: line 3 (last key "a.b"): incompatible types: ...".
func plainFault(shown string, err error, into reflect.Type) Fault {
	p := Fault{File: shown, Text: shortened(afterPlace(err.Error()))}
	if key, want, ok := mismatch(into, err.Error()); ok {
		p.Key, p.Text = printable(shortened(key)), want
	}
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

// printable escapes what the library quotes as it is in the file, such as the
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
