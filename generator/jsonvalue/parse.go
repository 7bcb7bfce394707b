package jsonvalue

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// MaxInteger is the largest magnitude of an integer that every JSON reader
// holds exactly: 2^53-1 (RFC 7493, Section 2.2). JavaScript rounds beyond it.
const MaxInteger = 1<<53 - 1

// MaxString is the longest string accepted, in characters. A Java class file
// holds no string constant over 65,535 bytes (JVMS, Section 4.4.7), and a
// character takes up to six of them.
const MaxString = 10_000

// MaxDepth is how deep lists and objects may nest.
const MaxDepth = 32

// Parse reads exactly one JSON value. It refuses what [Check] refuses, a
// member named twice, which RFC 8259 leaves without a meaning, and the escape of
// a lone surrogate, which is not a character (RFC 7493, Section 2.1).
func Parse(text string) (any, error) {
	if !utf8.ValidString(text) {
		return nil, errors.New("not UTF-8")
	}
	dec := json.NewDecoder(strings.NewReader(text))
	dec.UseNumber()
	v, err := parseValue(dec, 0)
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		return nil, errors.New("JSON ends early")
	}
	if err != nil {
		return nil, err
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, errors.New("more than one JSON value")
	}
	if err := checkSurrogates(text); err != nil {
		return nil, err
	}
	return v, Check(v)
}

func parseValue(dec *json.Decoder, depth int) (any, error) {
	if depth > MaxDepth {
		return nil, errTooDeep
	}
	token, err := dec.Token()
	if err != nil {
		return nil, err
	}
	switch t := token.(type) {
	case json.Delim:
		if t == '{' {
			return parseObject(dec, depth)
		}
		return parseList(dec, depth)
	case json.Number:
		return parseNumber(string(t))
	default:
		return t, nil
	}
}

func parseObject(dec *json.Decoder, depth int) (any, error) {
	object := Object{}
	seen := make(map[string]bool)
	for dec.More() {
		token, err := dec.Token()
		if err != nil {
			return nil, err
		}
		name := token.(string)
		if seen[name] {
			return nil, fmt.Errorf("member %q appears twice", name)
		}
		seen[name] = true
		value, err := parseValue(dec, depth+1)
		if err != nil {
			return nil, err
		}
		object = append(object, Member{name, value})
	}
	_, err := dec.Token()
	return object, err
}

func parseList(dec *json.Decoder, depth int) (any, error) {
	list := []any{}
	for dec.More() {
		value, err := parseValue(dec, depth+1)
		if err != nil {
			return nil, err
		}
		list = append(list, value)
	}
	_, err := dec.Token()
	return list, err
}

func parseNumber(text string) (any, error) {
	if !strings.ContainsAny(text, ".eE") {
		n, err := strconv.ParseInt(text, 10, 64)
		if err != nil {
			return nil, errTooLarge(text)
		}
		return n, nil
	}
	f, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return nil, fmt.Errorf("number %s is beyond a 64-bit float", text)
	}
	return f, nil
}

var errTooDeep = errors.New("nested deeper than " + strconv.Itoa(MaxDepth) + " levels")

func errTooLarge(text string) error {
	return fmt.Errorf("integer %s is beyond 2^53-1, which JavaScript cannot hold (RFC 7493)", text)
}

// Check reports the first thing in v that not every framework can send
// unchanged: an integer beyond [MaxInteger], a number that is not finite, a
// string beyond [MaxString] or not UTF-8, nesting beyond [MaxDepth], or a Go
// type that is not a JSON value.
func Check(v any) error { return check(v, 0) }

func check(v any, depth int) error {
	if depth > MaxDepth {
		return errTooDeep
	}
	switch v := v.(type) {
	case nil, bool:
		return nil
	case int64:
		if v > MaxInteger || v < -MaxInteger {
			return errTooLarge(strconv.FormatInt(v, 10))
		}
		return nil
	case float64:
		if math.IsInf(v, 0) || math.IsNaN(v) {
			return errors.New("JSON has no infinity and no NaN")
		}
		return nil
	case string:
		return checkString(v)
	case []any:
		for i, item := range v {
			if err := check(item, depth+1); err != nil {
				return fmt.Errorf("item %d: %w", i+1, err)
			}
		}
		return nil
	case Object:
		return checkObject(v, depth)
	case time.Time: // what TOML has beyond JSON
		return errors.New("JSON has no dates: put it in quotes")
	}
	return fmt.Errorf("%T is not a JSON value", v)
}

func checkObject(o Object, depth int) error {
	for _, m := range o {
		if err := CheckName(m.Name); err != nil {
			return err
		}
		if err := check(m.Value, depth+1); err != nil {
			return fmt.Errorf("member %q: %w", m.Name, err)
		}
	}
	return nil
}

// CheckName reports why a string cannot name a member of an [Object].
func CheckName(name string) error {
	if err := checkString(name); err != nil {
		return fmt.Errorf("member name: %w", err)
	}
	return nil
}

func checkString(s string) error {
	if !utf8.ValidString(s) {
		return errors.New("not UTF-8")
	}
	if n := utf8.RuneCountInString(s); n > MaxString {
		return fmt.Errorf("%d characters long, at most %d are allowed", n, MaxString)
	}
	return nil
}
