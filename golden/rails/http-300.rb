# In config/routes.rb: get "/endpoint", to: "multiple_choices#show"
class MultipleChoicesController < ApplicationController
  def show
    response.set_header("Location", "/reports/42.json")
    response.set_header("Link", '</reports/42.csv>; rel="alternate"')
    body = {
      status: "multiple_choices",
      message: "Several representations are available: choose one",
      location: "/reports/42.json",
      alternative: "/reports/42.csv"
    }
    render json: body, status: :multiple_choices
  end
end
