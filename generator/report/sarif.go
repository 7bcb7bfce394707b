package main

import (
	"net/url"

	"github.com/statusmith/statusmith/generator/region"
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
	{stateStale, sarifText{"A managed region lags behind the catalog."}, sarifText{"Run statusmith update."}},
	{stateEdited, sarifText{"A managed region was edited by hand."}, sarifText{
		"Run statusmith update --merge to keep the changes, or --force to drop them; or remove the two markers to keep the text as it is.",
	}},
}

// sarif writes the findings for code scanning services.
func (o *output) sarif(found []finding) error {
	results := []sarifResult{}
	for _, f := range found {
		rule := 0
		for i, r := range sarifRules {
			if r.ID == f.state {
				rule = i
			}
		}
		results = append(results, sarifResult{
			RuleID: f.state, RuleIndex: rule, Level: "error", Message: sarifText{f.message()},
			Locations: []sarifLocation{{sarifPlace{sarifArtifact(f.document.path), sarifLines{f.Line, f.Last}}}},
			// The same finding in a file that grew elsewhere.
			Fingerprints: map[string]string{"statusmith/v1": region.Sum(repositoryPath(f.document.path) + "\n" + f.Intent.String())},
		})
	}
	driver := sarifDriver{"statusmith", version(), projectURL, sarifRules}
	return o.json(sarifLog{sarifSchema, sarifVersion, []sarifRun{{sarifTool{driver}, results}}})
}

func sarifArtifact(path string) sarifFile {
	path = repositoryPath(path)
	file := sarifFile{URI: (&url.URL{Path: path}).EscapedPath(), Base: "%SRCROOT%"}
	if path != "" && path[0] == '/' {
		file = sarifFile{URI: (&url.URL{Scheme: "file", Path: path}).String()}
	}
	return file
}
