# In config/routes.rb: get "/endpoint", to: "multiple_choices#show"
class MultipleChoicesController < ApplicationController
  def show
    response.set_header("Location", "/reports/42.json")
    response.set_header("Link", "</reports/42.csv>; rel=\"alternate\"; type=\"text/csv\"")
    body = {
      status: "multiple_choices",
      message: "The report is available as JSON and as CSV"
    }
    render json: body, status: :multiple_choices
  end
end
