# In config/routes.rb: get "/endpoint", to: "internal_error#show"
class InternalErrorController < ApplicationController
  def show
    body = {
      error: "internal_error",
      message: "The server met an unexpected condition"
    }
    render json: body, status: 500
  end
end
