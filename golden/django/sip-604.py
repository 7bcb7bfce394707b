from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def does_not_exist_anywhere(request):
    body = {
        "error": "does_not_exist_anywhere",
        "message": "This user does not exist anywhere",
    }
    return JsonResponse(body, status=404)


urlpatterns = [
    path("endpoint", does_not_exist_anywhere),
]
