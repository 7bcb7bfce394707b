# In config/routes.rb: get "/endpoint", to: "syntax_error_in_parameters#show"
class SyntaxErrorInParametersController < ApplicationController
  def show
    body = {
      error: "syntax_error_in_parameters",
      message: "The parameters or arguments of the command are malformed"
    }
    render json: body, status: 400
  end
end
