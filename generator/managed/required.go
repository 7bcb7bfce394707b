package managed

import (
	"fmt"
	"strings"

	"golang.org/x/mod/module"
	"golang.org/x/mod/semver"
)

// A requirement says which versions of statusmith may write in a project: all of its
// bounds hold, as in ">=1.2, <2".
type requirement struct {
	text   string
	bounds []bound
}

// A bound compares with a version.
type bound struct {
	operator string // one of operators
	version  string // as package semver has it
}

var operators = []string{">=", "<=", ">", "<", "="}

func parseRequirement(text string) (requirement, error) {
	r := requirement{text: text}
	for part := range strings.SplitSeq(text, ",") {
		b := bound{operator: "="}
		part = strings.TrimSpace(part)
		for _, operator := range operators {
			if rest, ok := strings.CutPrefix(part, operator); ok {
				b.operator, part = operator, strings.TrimSpace(rest)
				break
			}
		}
		b.version = "v" + strings.TrimPrefix(part, "v")
		if !semver.IsValid(b.version) {
			return r, fmt.Errorf("%q names no versions: write it as in \">=1.2\"", text)
		}
		r.bounds = append(r.bounds, b)
	}
	return r, nil
}

// allows reports whether a version may write.
func (r requirement) allows(version string) bool {
	for _, b := range r.bounds {
		order := semver.Compare(version, b.version)
		holds := map[string]bool{">=": order >= 0, "<=": order <= 0, ">": order > 0, "<": order < 0, "=": order == 0}
		if !holds[b.operator] {
			return false
		}
	}
	return true
}

// mayWrite reports as an error that a version may not write in the project. The note
// says that nothing can be told of a build without one, which always may.
func (p *Project) mayWrite(version string) (note string, err error) {
	switch {
	case len(p.required.bounds) == 0:
		return "", nil
	case !semver.IsValid(version) || module.IsPseudoVersion(version):
		return fmt.Sprintf("this build has no version to compare with required = %q", p.required.text), nil
	case !p.required.allows(version):
		text := fmt.Sprintf("versions %s of statusmith may write here, and this is %s", p.required.text, version)
		return "", p.Problem("required", text)
	}
	return "", nil
}
