package worktree

import "strings"

// matchWild matches a path against a pattern with git's wildcards: a star
// stands for part of a name, two between slashes for any number of folders.
func matchWild(pattern, path string) bool { return matchFrom(pattern, path, true) == matched }

// A verdict tells whether a pattern matches and, where it does not, which of the stars
// in front may try again further on in the path: what a later star cannot reach from
// here, it cannot reach from there. Without it, a line of stars takes for ever.
type verdict int

const (
	differs  verdict = iota // all may
	nameEnds                // only those that stand for folders
	pathEnds                // none
	matched
)

// matchFrom is matchWild for what is left of both; atStart tells whether the
// pattern is at the beginning of a name.
func matchFrom(pattern, path string, atStart bool) verdict {
	for pattern != "" {
		switch pattern[0] {
		case '*':
			return matchStars(pattern, path, atStart)
		case '?':
			if path == "" || path[0] == '/' {
				return differs
			}
			pattern = pattern[1:]
		case '[':
			ok, rest := matchClass(pattern, path)
			if !ok {
				return differs
			}
			pattern = rest
		case '\\':
			pattern = pattern[1:]
			fallthrough
		default:
			if pattern == "" || path == "" || pattern[0] != path[0] {
				return differs
			}
			pattern = pattern[1:]
		}
		atStart = path[0] == '/'
		path = path[1:]
	}
	if path != "" {
		return differs
	}
	return matched
}

func matchStars(pattern, path string, atStart bool) verdict {
	rest := strings.TrimLeft(pattern, "*")
	deep := atStart && strings.HasPrefix(pattern, "**") && (rest == "" || rest[0] == '/')
	if deep && rest == "" {
		return matched
	}
	if deep { // perhaps no folder at all
		if v := matchFrom(rest[1:], path, true); v >= pathEnds {
			return v
		}
	}
	for i := 0; i <= len(path); i++ {
		switch v := matchFrom(rest, path[i:], false); {
		case v >= pathEnds, v == nameEnds && !deep:
			return v
		case i < len(path) && path[i] == '/' && !deep:
			return nameEnds
		}
	}
	return pathEnds
}

// matchClass matches one character against the bracket expression at the
// beginning of a pattern and returns the pattern after it.
func matchClass(pattern, path string) (ok bool, rest string) {
	if path == "" || path[0] == '/' {
		return false, ""
	}
	c, body := path[0], pattern[1:]
	inverted := body != "" && (body[0] == '!' || body[0] == '^')
	if inverted {
		body = body[1:]
	}
	for first := true; ; first = false {
		switch {
		case body == "":
			return false, "" // the bracket is not closed
		case body[0] == ']' && !first:
			return ok != inverted, body[1:]
		case strings.HasPrefix(body, "[:"):
			name, after, closed := strings.Cut(body[2:], ":]")
			if !closed {
				return false, ""
			}
			ok = ok || inNamedClass(name, c)
			body = after
			continue
		}
		low, after := classCharacter(body)
		high := low
		if len(after) > 1 && after[0] == '-' && after[1] != ']' {
			high, after = classCharacter(after[1:])
		}
		ok = ok || low <= c && c <= high
		body = after
	}
}

func classCharacter(body string) (byte, string) {
	if body[0] == '\\' && len(body) > 1 {
		body = body[1:]
	}
	return body[0], body[1:]
}

func inNamedClass(name string, c byte) bool {
	lower, upper, digit := c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9'
	switch name {
	case "alpha":
		return lower || upper
	case "lower":
		return lower
	case "upper":
		return upper
	case "digit":
		return digit
	case "alnum":
		return lower || upper || digit
	case "xdigit":
		return digit || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
	case "space":
		return c == ' ' || c >= '\t' && c <= '\r'
	case "blank":
		return c == ' ' || c == '\t'
	case "punct":
		return c > ' ' && c < 0x7f && !lower && !upper && !digit
	case "print":
		return c >= ' ' && c < 0x7f
	case "graph":
		return c > ' ' && c < 0x7f
	case "cntrl":
		return c < ' ' || c == 0x7f
	}
	return false
}
