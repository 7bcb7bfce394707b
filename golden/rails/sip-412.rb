# In config/routes.rb: get "/endpoint", to: "conditional_request_failed#show"
class ConditionalRequestFailedController < ApplicationController
  def show
    body = {
      error: "conditional_request_failed",
      message: "The entity tag of this PUBLISH request matches nothing"
    }
    render json: body, status: 412
  end
end
