# In config/routes.rb: get "/endpoint", to: "unwanted#show"
class UnwantedController < ApplicationController
  def show
    body = {
      error: "unwanted",
      message: "The callee does not want this call"
    }
    render json: body, status: 403
  end
end
