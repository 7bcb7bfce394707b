# In config/routes.rb: get "/endpoint", to: "parameter_not_implemented#show"
class ParameterNotImplementedController < ApplicationController
  def show
    body = {
      type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#smtp/504",
      title: "Parameter Not Implemented",
      status: 504,
      detail: "Command parameter not implemented"
    }
    render json: body, status: 504, content_type: "application/problem+json"
  end
end
