package report

import (
	"bytes"
	"fmt"
	"net/url"
	"slices"

	"github.com/statusmith/statusmith/generator/managed"
	"github.com/statusmith/statusmith/generator/visible"
)

// The part of SARIF 2.1.0 that a report needs
// (https://docs.oasis-open.org/sarif/sarif/v2.1.0/).
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool    sarifTool     `json:"tool"`
		Results []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name           string      `json:"name"`
		Version        string      `json:"version"`
		InformationURI string      `json:"informationUri"`
		Rules          []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID               string    `json:"id"`
		ShortDescription sarifText `json:"shortDescription"`
		Help             sarifText `json:"help"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID       string            `json:"ruleId"`
		RuleIndex    int               `json:"ruleIndex"`
		Level        string            `json:"level"`
		Message      sarifText         `json:"message"`
		Locations    []sarifLocation   `json:"locations"`
		Fingerprints map[string]string `json:"partialFingerprints"`
	}
	sarifLocation struct {
		Physical sarifPlace `json:"physicalLocation"`
	}
	sarifPlace struct {
		Artifact sarifFile  `json:"artifactLocation"`
		Region   sarifLines `json:"region"`
	}
	sarifFile struct {
		URI  string `json:"uri"`
		Base string `json:"uriBaseId,omitempty"`
	}
	sarifLines struct {
		Start int `json:"startLine"`
		End   int `json:"endLine"`
	}
)

const (
	sarifVersion = "2.1.0"
	sarifSchema  = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	projectURL   = "https://github.com/statusmith/statusmith"
)

var sarifRules = []sarifRule{
	{string(managed.Stale), sarifText{"A managed region lags behind the catalog."}, sarifText{"Run statusmith update."}},
	{string(managed.Edited), sarifText{"A managed region was edited by hand."}, sarifText{
		"Run statusmith update --merge to keep the changes, or --force to drop them; or remove the two markers to keep the text as it is.",
	}},
	{string(managed.Orphan), sarifText{"What the marker of a managed region names is gone."}, sarifText{
		"Name a status and a framework that are there, or remove the region.",
	}},
	{string(managed.Broken), sarifText{"A managed region cannot be read."}, sarifText{
		"Mend the marker as the message says, or resolve the conflict inside.",
	}},
}

// sarif writes the findings for code scanning services.
func (r *Report) sarif(b *bytes.Buffer) error {
	results := []sarifResult{}
	for _, f := range r.outOfStep() {
		rule := slices.IndexFunc(sarifRules, func(rule sarifRule) bool { return rule.ID == string(f.State) })
		if rule < 0 {
			return fmt.Errorf("%s:%d: SARIF has no rule for the state %s", f.File, f.Line, f.State)
		}
		path := r.repositoryPath(f.File)
		results = append(results, sarifResult{
			RuleID: string(f.State), RuleIndex: rule, Level: "error", Message: sarifText{f.Advice()},
			Locations: []sarifLocation{{sarifPlace{sarifArtifact(path), sarifLines{f.Line, f.Last}}}},
			// The same finding in a file that grew elsewhere.
			Fingerprints: map[string]string{"statusmith/v1": f.Fingerprint(path)},
		})
	}
	driver := sarifDriver{"statusmith", r.Version, projectURL, sarifRules}
	text, err := visible.JSON(sarifLog{sarifSchema, sarifVersion, []sarifRun{{sarifTool{driver}, results}}})
	b.Write(text)
	return err
}

func sarifArtifact(path string) sarifFile {
	if path != "" && path[0] == '/' {
		return sarifFile{URI: (&url.URL{Scheme: "file", Path: path}).String()}
	}
	return sarifFile{URI: (&url.URL{Path: path}).String(), Base: "%SRCROOT%"}
}
