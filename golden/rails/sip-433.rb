# In config/routes.rb: get "/endpoint", to: "anonymity_disallowed#show"
class AnonymityDisallowedController < ApplicationController
  def show
    body = {
      error: "anonymity_disallowed",
      message: "Anonymous calls are not accepted"
    }
    render json: body, status: 433
  end
end
