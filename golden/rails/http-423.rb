# In config/routes.rb: get "/endpoint", to: "locked#show"
class LockedController < ApplicationController
  def show
    body = {
      error: "locked",
      message: "The resource is locked by another user"
    }
    render json: body, status: 423
  end
end
