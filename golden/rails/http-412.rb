# In config/routes.rb: get "/endpoint", to: "precondition_failed#show"
class PreconditionFailedController < ApplicationController
  def show
    body = {
      error: "precondition_failed",
      message: "The resource has changed since the version given in If-Match"
    }
    render json: body, status: 412
  end
end
