# In config/routes.rb: get "/endpoint", to: "multi_status#show"
class MultiStatusController < ApplicationController
  def show
    body = {
      status: "multi_status",
      message: "2 of 3 operations succeeded",
      succeeded: 2,
      failed: 1
    }
    render json: body, status: 207
  end
end
