# In config/routes.rb: get "/endpoint", to: "unknown_resource_priority#show"
class UnknownResourcePriorityController < ApplicationController
  def show
    response.set_header("Accept-Resource-Priority", "q735.3")
    body = {
      error: "unknown_resource_priority",
      message: "The resource priority of this request is unknown",
      resource_priority: "q735.3"
    }
    render json: body, status: 400
  end
end
