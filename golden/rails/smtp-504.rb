# In config/routes.rb: get "/endpoint", to: "parameter_not_implemented#show"
class ParameterNotImplementedController < ApplicationController
  def show
    body = {
      error: "parameter_not_implemented",
      message: "Command parameter not implemented"
    }
    render json: body, status: 504
  end
end
