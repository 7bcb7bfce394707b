# In config/routes.rb: get "/endpoint", to: "origin_is_unreachable#show"
class OriginIsUnreachableController < ApplicationController
  def show
    body = {
      error: "origin_is_unreachable",
      message: "The network has no path to the origin server"
    }
    render json: body, status: 523
  end
end
