package conform_test

import (
	"maps"

	"github.com/statusmith/statusmith/generator"
)

var railsFiles = map[string]string{
	"service.rb":                       "rails/service.rb",
	"controllers.rb":                   "rails/controllers.rb",
	"app/views/api/view.json.jbuilder": "rails/view.json.jbuilder",
	"public/404.html":                  "rails/404.html",
	"public/500.html":                  "rails/500.html",
}

// loginFiles are for the Debian that has Devise and Grape.
var loginFiles = map[string]string{"login.rb": "rails/login.rb", "rest.rb": "rails/rest.rb"}

// railsServices are the service in Rails 6.1, which tells no Rails.error, and in 7.2.
var railsServices = []existingService{
	railsService("services-rails-debian", merged(railsFiles, loginFiles), append(railsVisits(0),
		visit{request: "GET /v1/account", error: "not_signed_in"},
		visit{request: "GET /v1/rest/order", error: "order_not_found", args: []generator.Arg{{Name: "order_id", Text: "r"}}},
		visit{request: "GET /v1/rest/boom", status: 500, logged: 1, tracked: 1},
		visit{request: "GET /v1/rest/nowhere", status: 404, logged: 1},
		visit{request: "POST /v1/rest/validated", content: "{", status: 400},
		visit{request: "POST /v1/rest/validated", content: `{"items": [{"amount": 1}, {"amount": "x"}]}`, error: "validation_failed", fields: "items.1.amount"},
	)),
	railsService("services-rails-trixie", railsFiles, railsVisits(1)),
}

func railsService(stand string, files map[string]string, visits []visit) existingService {
	return existingService{
		framework: "rails", stands: []string{stand},
		modules: map[string]string{"v1": "app/errors/v1/errors.rb", "v2": "app/errors/v2/errors.rb"},
		files:   files,
		command: []string{"ruby", "service.rb"}, modes: []string{""},
		unchanged: []string{"GET /account", "GET /limited", "GET /limited"}, visits: visits,
	}
}

// railsVisits are visits of a service that tells Rails.error so often of what its
// controllers raise. Rails logs each exception that none of them rescues.
func railsVisits(told int) []visit {
	return []visit{
		{request: "GET /v1/down", error: "out_of_service", logged: 1, tracked: told},
		{request: "GET /v1/gateway", status: 503, logged: 1, tracked: 1},
		{request: "GET /v1/abort", status: 400, logged: 1, tracked: told},
		{request: "POST /v1/json", content: "{", status: 400, logged: 1, tracked: told},
		{request: "GET /v1/nowhere", status: 404, logged: 1},
		{request: "POST /v1/nowhere", status: 404, logged: 1},
		{request: "GET /v2/nowhere", status: 404, logged: 1},
		{request: "GET /v1/sub/nowhere", status: 404, logged: 1},
		{request: "GET /v1/limited", error: "rate_limited", args: []generator.Arg{{Name: "retry_after", Text: "5"}}},
		{request: "GET /v1/private", error: "not_signed_in"},
		{request: "GET /v1/view/9", error: "order_not_found", args: []generator.Arg{{Name: "order_id", Text: "9"}}},
		{request: "GET /v1/records/7", status: 404},
		{request: "POST /v1/validated", content: `{"items": [{"amount": 1}, {"amount": 0}]}`, error: "validation_failed", fields: "items.1.amount"},
	}
}

func merged(a, b map[string]string) map[string]string {
	all := maps.Clone(a)
	maps.Copy(all, b)
	return all
}
