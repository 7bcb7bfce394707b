# In config/routes.rb: get "/endpoint", to: "unused#show"
class UnusedController < ApplicationController
  def show
    body = {
      status: "unused",
      message: "This status code is reserved and has no meaning"
    }
    render json: body, status: 306
  end
end
