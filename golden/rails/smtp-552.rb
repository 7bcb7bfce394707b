# In config/routes.rb: get "/endpoint", to: "exceeded_storage_allocation#show"
class ExceededStorageAllocationController < ApplicationController
  def show
    body = {
      error: "exceeded_storage_allocation",
      message: "The storage allocation is exceeded"
    }
    render json: body, status: 552
  end
end
