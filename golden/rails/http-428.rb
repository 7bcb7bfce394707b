# In config/routes.rb: get "/endpoint", to: "precondition_required#show"
class PreconditionRequiredController < ApplicationController
  def show
    body = {
      error: "precondition_required",
      message: "Repeat the request with an If-Match header"
    }
    render json: body, status: 428
  end
end
