from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.does_not_exist_anywhere)
@require_safe
def does_not_exist_anywhere(request):
    body = {
        "error": "does_not_exist_anywhere",
        "message": "This user does not exist anywhere",
    }
    return JsonResponse(body, status=404)
