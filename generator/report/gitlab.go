package report

import (
	"bytes"
	"fmt"

	"github.com/statusmith/statusmith/generator/visible"
)

// A gitlabIssue is one of a Code Quality report
// (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
type gitlabIssue struct {
	Description string      `json:"description"`
	CheckName   string      `json:"check_name"`
	Fingerprint string      `json:"fingerprint"` // no two of a report are the same
	Severity    string      `json:"severity"`
	Location    gitlabPlace `json:"location"`
}

type gitlabPlace struct {
	Path  string      `json:"path"` // from the root of the repository, without ./
	Lines gitlabLines `json:"lines"`
}

type gitlabLines struct {
	Begin int `json:"begin"`
}

// gitlab writes the findings for the Code Quality of a merge request.
func (r *Report) gitlab(b *bytes.Buffer) error {
	issues := []gitlabIssue{}
	seen := make(map[string]int)
	for _, f := range r.outOfStep() {
		path := r.repositoryPath(f.File)
		fingerprint := f.Fingerprint(path)
		if seen[fingerprint]++; seen[fingerprint] > 1 {
			fingerprint = fmt.Sprintf("%s-%d", fingerprint, seen[fingerprint])
		}
		issues = append(issues, gitlabIssue{
			f.Advice(), "statusmith/" + string(f.State), fingerprint, "major", gitlabPlace{path, gitlabLines{f.Line}},
		})
	}
	text, err := visible.JSON(issues)
	b.Write(text)
	return err
}
