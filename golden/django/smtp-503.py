from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def bad_sequence_of_commands(request):
    body = {
        "error": "bad_sequence_of_commands",
        "message": "The command came in the wrong order",
    }
    return JsonResponse(body, status=409)


urlpatterns = [
    path("endpoint", bad_sequence_of_commands),
]
