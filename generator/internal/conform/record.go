package conform

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// A Record says what was proven of a framework, on which versions, and of
// which edition: what the template rendered for all cases at that time. It is
// kept as JSON.
type Record struct {
	Framework string `json:"framework"`
	Hash      string `json:"hash"` // names the edition, see [Hash]
	Runs      []*Run `json:"runs"`

	// Elsewhere marks a record made on a machine that CI is not. It cannot be
	// renewed here, so it is kept when the edition changes.
	Elsewhere bool `json:"-"`
}

// elsewhere is the folder, within that of the records, of those made on other
// machines. Their files have any name: several may be of one framework.
const elsewhere = "elsewhere"

// ReadRecords returns the records of a folder, those made elsewhere last. Each
// file may be the one that a proof on another machine wrote, as it is.
func ReadRecords(dir string) ([]*Record, error) {
	own, err := readRecords(dir)
	if err != nil {
		return nil, err
	}
	others, err := readRecords(filepath.Join(dir, elsewhere))
	for _, r := range others {
		r.Elsewhere = true
	}
	return append(own, others...), err
}

func readRecords(dir string) ([]*Record, error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var records []*Record
	for _, e := range entries {
		if e.IsDir() || filepath.Ext(e.Name()) != ".json" {
			continue
		}
		r, err := readRecord(filepath.Join(dir, e.Name()))
		if err != nil {
			return nil, err
		}
		records = append(records, r)
	}
	return records, nil
}

func readRecord(file string) (*Record, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	r := &Record{}
	if err := json.Unmarshal(text, r); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if r.Framework == "" || r.Hash == "" || len(r.Runs) == 0 {
		return nil, fmt.Errorf("%s: a record needs framework, hash and runs", file)
	}
	return r, nil
}

// Write stores the record in dir, in a file named after the framework. It
// refuses to replace a record of more runs: a machine that lacks some of the
// stands would take their rows away.
func (r *Record) Write(dir string) error {
	file := filepath.Join(dir, r.Framework+".json")
	kept, err := readRecord(file)
	if err == nil && len(kept.Runs) > len(r.Runs) {
		return fmt.Errorf("%s holds %d runs and this machine makes %d: install the others with .ci/frameworks %s, or delete the file",
			file, len(kept.Runs), len(r.Runs), r.Framework)
	}
	text, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(file, append(text, '\n'), 0o644)
}
