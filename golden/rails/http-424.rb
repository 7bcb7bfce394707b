# In config/routes.rb: get "/endpoint", to: "failed_dependency#show"
class FailedDependencyController < ApplicationController
  def show
    body = {
      error: "failed_dependency",
      message: "A request that this one depends on has failed"
    }
    render json: body, status: :failed_dependency
  end
end
