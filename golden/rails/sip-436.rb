# In config/routes.rb: get "/endpoint", to: "bad_identity_info#show"
class BadIdentityInfoController < ApplicationController
  def show
    body = {
      error: "bad_identity_info",
      message: "The credentials of the caller's identity cannot be fetched"
    }
    render json: body, status: 436
  end
end
