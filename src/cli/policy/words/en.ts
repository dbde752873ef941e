/** The texts around the settings in a template for Group Policy. */
export const words = {
  description: 'Settings of Armslength in Google Chrome, Microsoft Edge and Mozilla Firefox.',
  supported: 'Windows 10 or later',
  everything: {
    title: 'All settings of this template at once',
    meaning:
      'Sets the values that this template was filled in with, and leaves nothing to type. When they change, print the template anew, put it in place of this one, and enable this policy again. Do not use it together with the policies for single settings.',
  },
  key: (name: string) => `Key: ${name}`,
  list: 'One value in each row.',
  example: (text: string) => `Example: ${text}`,
  unset: 'Not configured or disabled: the setting is left out.',
};
